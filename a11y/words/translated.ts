/**
 * Limits are for English, in which leaflets are written first. Other languages need more words for the same thing, and keep the English of
 * legal names in brackets, so a sentence in them may have half as many again.
 */
export const WORDS_IN_TRANSLATION = 1.5;

/** What is one sentence in English may have to be two, in a part that must stay one. */
export const SENTENCES_MORE_IN_TRANSLATION = 1;
