const KEPT = /^(?:aux|con|nul|prn|com\d|lpt\d)$/u;

/** Whether Windows keeps a name for its devices, with any ending: a folder with such a file could not be copied or checked out there. */
export function isWindowsName(id: string): boolean {
  return KEPT.test(id);
}
