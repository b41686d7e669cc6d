// Fetches the typefaces of a screen at once, so that no words move when they come.

/** A browser that opens a screen from a disk fetches none ahead, and complains. There they come at once anyway. */
export function fetchFonts() {
  if (!/^https?:$/.test(location.protocol)) return;
  for (const file of (document.documentElement.dataset.fonts || '').split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'font';
    link.type = 'font/woff2';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
}
