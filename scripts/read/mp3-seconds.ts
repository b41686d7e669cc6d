/** Kilobits a second of Layer III, by the number that stands in a frame, for MPEG 1 and for MPEG 2 and 2.5. */
const KILOBITS = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;

/** Samples a second of MPEG 1; MPEG 2 has a half, and 2.5 a quarter of them. */
const SAMPLES_A_SECOND = [44_100, 48_000, 32_000] as const;

/** Other things than sound that stand at the end of some files: names of a song, or what a program left. */
const TAIL = /^(?:TAG|APETAGEX|LYRICSBEGIN|ID3|\0|$)/u;

/**
 * How long an MP3 file plays, in seconds, from adding up its frames.
 *
 * @returns `undefined` if the bytes are not an MP3 file, or not a whole one
 */
export function mp3Seconds(bytes: Buffer): number | undefined {
  let at = startOfSound(bytes);
  let seconds = 0;
  while (at < bytes.length) {
    const frame = frameAt(bytes, at);
    if (!frame) return seconds > 0 && TAIL.test(bytes.toString('latin1', at, at + 11)) ? seconds : undefined;
    // The last may have been cut off by the program that wrote it.
    if (at + frame.bytes > bytes.length) break;
    at += frame.bytes;
    seconds += frame.seconds;
  }
  return seconds > 0 ? seconds : undefined;
}

/** After what is told of the file at its beginning (ID3v2), if anything. */
function startOfSound(bytes: Buffer): number {
  if (bytes.toString('latin1', 0, 3) !== 'ID3' || bytes.length < 10) return 0;
  // Each byte of the length holds seven bits.
  return 10 + [...bytes.subarray(6, 10)].reduce((length, byte) => length * 128 + (byte & 0x7f), 0);
}

function frameAt(bytes: Buffer, at: number): { bytes: number; seconds: number } | undefined {
  if (at + 4 > bytes.length) return undefined;
  const head = bytes.readUInt32BE(at);
  const version = (head >>> 19) & 3;
  const layer = (head >>> 17) & 3;
  // Eleven bits that are set; version 1 is none, and 1 is the number of Layer III.
  if (head >>> 21 !== 0x7ff || version === 1 || layer !== 1) return undefined;
  const first = version === 3;
  const kilobits = KILOBITS[first ? 0 : 1][(head >>> 12) & 15];
  const rate = SAMPLES_A_SECOND[(head >>> 10) & 3];
  if (!kilobits || !rate) return undefined;
  const samplesASecond = first ? rate : rate / (version === 2 ? 2 : 4);
  const samples = first ? 1152 : 576;
  const padding = (head >>> 9) & 1;
  return {
    bytes: Math.floor(((samples / 8) * kilobits * 1000) / samplesASecond) + padding,
    seconds: samples / samplesASecond,
  };
}
