/**
 * The part of a file that is asked for, with both ends; none where the whole is to be given, `null` where there is no such part.
 * Players of sound and film ask for parts, and Safari plays nothing that is not given in parts.
 *
 * @param range the header of the request
 */
export function partAsked(
  range: string | null,
  size: number,
): { readonly start: number; readonly end: number } | null | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec((range || '').trim()) || [];
  if (!first && !last) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (first && last && Number(last) < start) return undefined;
  return start < size ? { start, end } : null;
}
