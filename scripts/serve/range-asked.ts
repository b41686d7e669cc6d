/** The part of a file that is asked for, as `bytes=0-99` with both ends, or none if the whole file is to be given. */
export function rangeAsked(
  headers: { readonly range?: string | undefined; readonly 'if-range'?: string | string[] | undefined },
  size: number,
  lastModified: string,
): string | undefined {
  // Our ETags are weak, so only a date can say that the part still fits the parts before it.
  const since = headers['if-range'];
  if (since !== undefined && since !== lastModified) return undefined;
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(headers.range?.trim() ?? '') ?? [];
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length > 0 ? `bytes=${size - length}-${size - 1}` : undefined;
  }
  const start = Number(first);
  const end = last === '' ? Math.max(start, size - 1) : Number(last);
  // sirv would take an end of 0 for none.
  if (end < start || end === 0) return undefined;
  return `bytes=${start}-${end}`;
}
