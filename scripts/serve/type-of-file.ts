import path from 'node:path';

const TEXT: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.vtt': 'text/vtt',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const BYTES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** What a browser is told a file is. */
export interface FileType {
  readonly name: string;
  /** Text is worth compressing. The rest is small already, and is given in parts to whoever asks for a part. */
  readonly text: boolean;
}

/** The type of a file by its ending. Browsers are not to guess, so one that is not known is just bytes. */
export function typeOfFile(file: string): FileType {
  const ending = path.extname(file).toLowerCase();
  const text = TEXT[ending];
  if (text !== undefined) return { name: `${text}; charset=utf-8`, text: true };
  return { name: BYTES[ending] ?? 'application/octet-stream', text: false };
}
