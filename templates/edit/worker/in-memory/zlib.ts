/** The browser has unpacked the dictionary before the reader asks for it. */
export const gunzipSync = (bytes: Uint8Array) => bytes;
