// Answers for the server: with the files of one edition, and nothing else.
import { editionOf, onTrial, remember, shown, tryOut } from './editions.js';
import { take } from './files.js';
import { fileAt, SCOPE } from './names.js';
import { partAsked } from './part-asked.ts';

/** What the browser fetches past this worker: itself. */
const WORKER = 'sw.js';

/** Whether a request is for us to answer. */
export function isOurs({ method, url }) {
  const file = fileAt(url);
  return method === 'GET' && file !== undefined && file !== WORKER;
}

export async function answer(event) {
  const { request } = event;
  const file = fileAt(request.url);
  return request.mode === 'navigate' ? screen(event, file) : part(event, file);
}

async function screen(event, file) {
  const edition = await shown();
  remember(event.resultingClientId, edition);
  if (file === 'index.html' && (await onTrial())) event.waitUntil(tryOut(event.resultingClientId));
  const found = await take(edition, file);
  if (found) return new Response(found.bytes, { headers: found.headers });
  if (await take(edition, `${file}/index.html`)) return Response.redirect(`${SCOPE}${encodeURI(file)}/`, 301);
  const none = await take(edition, '404.html');
  return none ? new Response(none.bytes, { status: 404, headers: none.headers }) : Response.error();
}

async function part({ request, clientId }, file) {
  const found = await take(await editionOf(clientId), file);
  if (!found) return new Response('', { status: 404 });
  const { bytes, headers } = found;
  const size = bytes.byteLength;
  const wanted = partAsked(request.headers.get('Range'), size);
  if (wanted === undefined) return new Response(bytes, { headers: { ...headers, 'Accept-Ranges': 'bytes' } });
  if (wanted === null)
    return new Response('', { status: 416, headers: { 'Content-Range': `bytes */${size}` } });
  const { start, end } = wanted;
  return new Response(bytes.slice(start, end + 1), {
    status: 206,
    headers: { ...headers, 'Accept-Ranges': 'bytes', 'Content-Range': `bytes ${start}-${end}/${size}` },
  });
}
