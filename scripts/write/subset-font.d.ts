declare module 'subset-font' {
  /** A font with only some of its letters. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: { readonly targetFormat?: 'sfnt' | 'woff' | 'woff2'; readonly noHinting?: boolean },
  ): Promise<Uint8Array>;
}
