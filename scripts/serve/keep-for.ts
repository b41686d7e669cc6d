/** A name with the hash of its bytes, like `site-08ae50c0.css`, or of its drawing and then a width: `ward-9694ce73-800.webp`. */
const HASHED = /-[0-9a-f]{8}(?:-\d{1,5})?\.(?!html?$)\w+$/u;

/** How long a browser may keep a file: for good where another content has another name, and else until it has asked again. */
export function keepFor(file: string): string {
  return HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
