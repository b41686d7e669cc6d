/** What the dictionary asks of `node:url`. */
export const fileURLToPath = (address: string | URL) => decodeURIComponent(new URL(address).pathname);
