interface Props {
  links: readonly { words: string; href: string }[];
}

/** Links to whole pages, one under the other, each large enough to touch. */
export function LinkList({ links }: Props) {
  return (
    <ul class="plain-list">
      {links.map(({ words, href }) => (
        <li key={href}>
          <a class="target" href={href}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
