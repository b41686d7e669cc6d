/** Drawn by hand on a grid of 24, with one thickness of line, in the colour of the words beside them. */
const ICONS = {
  deadline: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.2l3.6 2.1',
  refuse:
    'M7.5 14V6.5a1.5 1.5 0 0 1 3 0M10.5 11V4.5a1.5 1.5 0 0 1 3 0V11M13.5 6a1.5 1.5 0 0 1 3 0v6M16.5 9a1.5 1.5 0 0 1 3 0v5.5c0 4-2.5 6.5-6.2 6.5-3 0-4.7-1.3-6.1-3.7l-2.8-4.6c-.8-1.5 1.2-2.9 2.3-1.6l1.8 2.3',
  say: 'M3.5 4.5h17v12h-9l-4.5 4v-4h-3.5zM8 9h8M8 12.5h5',
  important: 'M12 3.5 21.5 20h-19zM12 10v4.5M12 17v.4',
  changing: 'M6.5 3.5h11M6.5 20.5h11M8 3.5c0 4.5 8 5 8 8.5s-8 4-8 8.5M16 3.5c0 4.5-8 5-8 8.5s8 4 8 8.5',
  phone:
    'M8.7 3.5H5.2c-.9 0-1.7.8-1.7 1.7C3.5 13.9 10.1 20.5 18.8 20.5c.9 0 1.7-.8 1.7-1.7v-3.5l-4.6-1.7-2 2c-2.5-1.2-4.3-3-5.5-5.5l2-2z',
  words:
    'M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5zM12 6.5V20',
  print: 'M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 13.5h10v7H7z',
  languages:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17',
  next: 'M4 12h15M13 6l6 6-6 6',
  home: 'M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20',
  bigger: 'M2.5 19 7 8l4.5 11M4.2 15h5.6M11.5 19 16.7 5l5 14M13.4 14h6.6',
  colours: 'M12 3.5a8.5 8.5 0 1 0 0 17zM12 3.5a8.5 8.5 0 0 1 0 17M12 7.5h3.6M12 12h4.8M12 16.5h3.6',
  listen: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  hide: 'M3.5 12c2-3.7 5-5.5 8.5-5.5s6.5 1.8 8.5 5.5c-2 3.7-5 5.5-8.5 5.5S5.5 15.7 3.5 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM4.5 4.5l15 15',
} as const;

export type IconName = keyof typeof ICONS;

/** Every drawing there is. */
export const ICON_NAMES = Object.keys(ICONS) as readonly IconName[];

/** A drawing beside the word for it, never instead. Its own size is for where the styles don’t arrive. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={name === 'next' ? 'icon icon-next' : 'icon'}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
