import type { IncomingHttpHeaders } from 'node:http';

/** Whether what a browser has kept of a file is still that file. */
export function stillFresh(headers: IncomingHttpHeaders, etag: string, modified: Date): boolean {
  const kept = headers['if-none-match'];
  if (kept !== undefined) {
    return kept.split(',').some((one) => ['*', etag].includes(one.trim()));
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  // Dates in headers have whole seconds.
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}
