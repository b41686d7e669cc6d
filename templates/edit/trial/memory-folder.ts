/**
 * A folder as browsers hand one out, with its files in memory, for tests without a browser. It has what the editor asks of one.
 *
 * @param files by their names from the folder; what is written changes them
 */
export function memoryFolder(files: Map<string, string>, before = ''): FileSystemDirectoryHandle {
  const within = () => [...files.keys()].filter((name) => name.startsWith(before));
  const folder = (name: string) => memoryFolder(files, `${before}${name}/`);
  const has = (name: string) => within().some((one) => one.startsWith(`${before}${name}/`));
  return {
    kind: 'directory',
    getDirectoryHandle: async (name: string) => {
      if (!has(name)) throw new DOMException('', 'NotFoundError');
      return folder(name);
    },
    getFileHandle: async (name: string) => {
      if (!files.has(`${before}${name}`)) throw new DOMException('', 'NotFoundError');
      return memoryFile(files, `${before}${name}`);
    },
    async *entries() {
      const names = new Set(within().map((name) => name.slice(before.length).split('/')[0] ?? ''));
      for (const name of names)
        yield [name, has(name) ? folder(name) : memoryFile(files, `${before}${name}`)];
    },
  } as unknown as FileSystemDirectoryHandle;
}

function memoryFile(files: Map<string, string>, name: string): FileSystemFileHandle {
  return {
    kind: 'file',
    getFile: async () => new File([files.get(name) ?? ''], name),
    createWritable: async () => {
      let written = '';
      return {
        write: async (text: string) => {
          written += text;
        },
        close: async () => {
          files.set(name, written);
        },
      };
    },
  } as unknown as FileSystemFileHandle;
}
