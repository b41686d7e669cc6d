/** A page or sheet that had to be checked once more, in a fresh process, because the first did not come to its end. */
export interface Retry {
  /** From the root of the folder. */
  readonly page: string;
  /** Width of the window in CSS pixels, for pages. */
  readonly width?: number;
  /** Why, as the middle of a sentence: `it was not ready in 30 seconds`. */
  readonly reason: string;
}

/** A steady order: by page, the widest window first. */
export function byFile(a: Retry, b: Retry): number {
  if (a.page !== b.page) return a.page < b.page ? -1 : 1;
  return (b.width ?? 0) - (a.width ?? 0);
}

/** The reason in an error, without its full stop. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? message).replace(/[.!]+$/, '');
}
