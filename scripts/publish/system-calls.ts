type Koffi = typeof import('koffi')['default'];

/** Flags of flock(2); the same on Linux and macOS. */
const LOCK_EXCLUSIVE = 2;
const LOCK_WITHOUT_WAITING = 4;

/** Of renameat2(2), and of renamex_np(2) on macOS: change the two names over. */
const SWAP = 2;
/** Linux’s “from the current folder”; absolute paths make it mean nothing. */
const AT_FDCWD = -100;

/** Two things the kernel can do that Node does not offer. Each says `unsupported` where this disk or system can’t. */
export interface SystemCalls {
  /** Locks an open file until it is closed or the process ends, however it ends. */
  lock(descriptor: number): 'locked' | 'busy' | 'unsupported';
  /** Changes the names of two folders over, so that at no moment does either name lead nowhere. */
  exchange(a: string, b: string): 'exchanged' | 'unsupported';
}

let loaded: Promise<SystemCalls | undefined> | undefined;

/** The kernel’s own calls; `undefined` on systems that have no such calls. */
export function systemCalls(): Promise<SystemCalls | undefined> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<SystemCalls | undefined> {
  if (process.platform !== 'linux' && process.platform !== 'darwin') return undefined;
  try {
    const { default: koffi } = await import('koffi');
    return bind(koffi, process.platform);
  } catch {
    // No koffi for this processor, or an old C library: what can be done without it is done without it.
    return undefined;
  }
}

function bind(koffi: Koffi, platform: 'linux' | 'darwin'): SystemCalls {
  const library = koffi.load(null);
  const flock = library.func('int flock(int, int)');
  const swap =
    platform === 'linux'
      ? library.func('int renameat2(int, const char *, int, const char *, unsigned int)')
      : library.func('int renamex_np(const char *, const char *, unsigned int)');
  const codes = koffi.os.errno;
  const code = () => Object.keys(codes).find((name) => codes[name] === koffi.errno()) ?? `${koffi.errno()}`;

  return {
    lock(descriptor) {
      if (flock(descriptor, LOCK_EXCLUSIVE | LOCK_WITHOUT_WAITING) === 0) return 'locked';
      return koffi.errno() === codes.EWOULDBLOCK ? 'busy' : 'unsupported';
    },
    exchange(a, b) {
      const result = platform === 'linux' ? swap(AT_FDCWD, a, AT_FDCWD, b, SWAP) : swap(a, b, SWAP);
      if (result === 0) return 'exchanged';
      const failed = code();
      // What old kernels, sandboxes and disks that lack it answer.
      if (['ENOSYS', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM'].includes(failed)) return 'unsupported';
      throw Object.assign(new Error(`${failed}: could not exchange ${a} and ${b}`), { code: failed });
    },
  };
}
