/** Stands in for `scripts/read/picture-drawing-style.ts`: the check that runs after saving looks at the styles of drawings. */
export const styleTrouble = () => undefined;

export const styleRuleTrouble = () => undefined;
