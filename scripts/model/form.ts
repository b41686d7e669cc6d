/** `standard`: plain English. `easy`: Easy Read, one idea a row with a picture beside it, in a file of its own. */
export type Form = 'standard' | 'easy';
