type Encoding = 'utf8' | 'latin1' | 'base64' | 'hex';

/** What the reader asks of Node’s Buffer, in a browser. */
export class Bytes extends Uint8Array {
  static override from(given: unknown, encoding?: unknown): Bytes {
    if (typeof given !== 'string') return new Bytes(given as ArrayLike<number>);
    if (encoding !== 'base64') return new Bytes(new TextEncoder().encode(given));
    return new Bytes([...atob(given)].map((letter) => letter.charCodeAt(0)));
  }

  static byteLength(text: string): number {
    return new TextEncoder().encode(text).length;
  }

  override toString(encoding: Encoding = 'utf8', start = 0, end = this.length): string {
    const part = this.subarray(start, end);
    if (encoding === 'utf8') return new TextDecoder().decode(part);
    if (encoding === 'hex') return [...part].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    let letters = '';
    for (const byte of part) letters += String.fromCharCode(byte);
    return encoding === 'base64' ? btoa(letters) : letters;
  }

  readUInt32BE(at = 0): number {
    return new DataView(this.buffer, this.byteOffset + at, 4).getUint32(0);
  }
}
