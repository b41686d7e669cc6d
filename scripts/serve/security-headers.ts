/** What a page may do: load what this server has, and nothing else. The pages say the same of themselves, but for framing. */
const CONTENT = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Who may show a page inside a page of its own. This works in a header alone, so no page can say it. */
export type Framed = "'none'" | "'self'";

/** What no leaflet has a use for. Full screen stays, for films. */
const FORBIDDEN = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * What is said of a sheet instead. Chrome shows a PDF inside a page of its own making, with styles inside it, and holds that page to
 * the policy that came with the PDF: under the one of pages, the sheet stays blank.
 */
export const SHEET_CONTENT = sheetContent("'none'");

export function sheetContent(framed: Framed): string {
  return [
    "default-src 'self'",
    "style-src 'unsafe-inline'",
    "script-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framed}`,
  ].join('; ');
}

/** What is said of the worker of a kiosk instead: it fetches the files of its edition, and has nothing to show. */
export const WORKER_CONTENT = ["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'"].join(
  '; ',
);

/** What is said of the page of the editor instead: it says itself whom it may ask, which depends on where the repository is. */
export const EDITOR_CONTENT = "frame-ancestors 'none'";

/** Headers of every answer, also where there is nothing to give. */
export const SECURITY_HEADERS = securityHeaders("'none'");

export function securityHeaders(framed: Framed): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [...CONTENT, `frame-ancestors ${framed}`].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': FORBIDDEN.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
