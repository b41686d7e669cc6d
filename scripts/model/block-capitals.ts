/** Shouting: one word too long to be an abbreviation, three words of capitals, or two that are not short. */
export const BLOCK_CAPITALS = /\p{Lu}{7,}|\p{Lu}{2,}(?:[\s,]+\p{Lu}{2,}){2,}|\p{Lu}{3,}[\s,]+\p{Lu}{3,}/u;
