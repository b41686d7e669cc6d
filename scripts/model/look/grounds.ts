/**
 * What a service’s own colours stand on, and its logo, in ordinary contrast: light and dark, as `templates/styles/tokens.css` has
 * them. A test holds the two together.
 */
export const GROUNDS = {
  light: { paper: '#fdfaf4', panel: '#f3eee2', band: '#0b3a45' },
  dark: { paper: '#14181b', panel: '#20272b', band: '#0c2f38' },
} as const;

/** WCAG 2.2, 1.4.6: the least contrast that words have with what they stand on. */
export const LEAST_FOR_WORDS = 7;

/** WCAG 2.2, 1.4.11: the least contrast that a picture has with what is around it. */
export const LEAST_FOR_PICTURES = 3;
