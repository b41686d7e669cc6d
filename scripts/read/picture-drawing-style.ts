import { transform, transformStyleAttribute, type Visitor } from 'lightningcss';

/** What forbids a drawing. */
export type DrawingTrouble =
  | 'declaration'
  | 'effects'
  | 'moves'
  | 'not-a-drawing'
  | 'not-utf-8'
  | 'outside'
  | 'script'
  | 'style'
  | 'too-much'
  | 'web'
  | 'words';

type OnAddress = (url: string) => DrawingTrouble | undefined;

/** What is wrong with the declarations of one part of a drawing: `fill:url(#sky)`. Every address goes to `onAddress`. */
export function styleTrouble(css: string, onAddress: OnAddress): DrawingTrouble | undefined {
  // Only these can hide an address, a function or an escape; most attributes are plain numbers.
  if (!/[(\\]/u.test(css)) return undefined;
  return troubleIn(onAddress, (visitor) => {
    transformStyleAttribute({ filename: 'drawing', code: Buffer.from(css), visitor });
  });
}

/** What is wrong with a `<style>` of a drawing. */
export function styleRuleTrouble(css: string, onAddress: OnAddress): DrawingTrouble | undefined {
  return troubleIn(onAddress, (visitor) => {
    transform({ filename: 'drawing', code: Buffer.from(css), visitor });
  });
}

function troubleIn(
  onAddress: OnAddress,
  read: (visitor: Visitor<never>) => void,
): DrawingTrouble | undefined {
  let trouble: DrawingTrouble | undefined;
  const note = (found: DrawingTrouble | undefined): void => {
    trouble ??= found;
  };
  try {
    read({
      Url: ({ url }) => note(onAddress(url)),
      Rule: { import: () => note('outside'), keyframes: () => note('moves') },
      // One blur can take seconds to draw; and shadows and blurs turn to dirt on a photocopy.
      Declaration: {
        filter: ({ value }) => note('type' in value && value.type === 'none' ? undefined : 'effects'),
      },
    });
  } catch {
    // What this parser can't read, the program that draws may read differently.
    note('style');
  }
  return trouble;
}
