export interface HeadProps {
  /** Unique in the site. */
  title: string;
  description: string;
  /** The page's own public address; none for a page that stands in for others. */
  canonical?: string;
  /** The file a writer edits to change this page, from the content folder. */
  source?: string;
  /** What kind of page it is, where not an ordinary one: the gate asks more of some. */
  kind?: 'large';
  /** In the order in which they count. */
  styles: readonly string[];
  printStyle: string;
  script: string;
  icon: string;
  /** The sheets that say the same. */
  sheets: readonly string[];
  /** Scripts that only this page has. */
  scripts?: readonly string[];
  /** Whether the page may talk to the server it came from, to show a writer's changes as they are made. */
  preview: boolean;
}

/** What a browser needs to know before it shows the page. */
export function Head({
  title,
  description,
  canonical,
  source,
  kind,
  styles,
  printStyle,
  script,
  icon,
  sheets,
  scripts = [],
  preview,
}: HeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(preview)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {source && <meta name="source" content={source} />}
      {kind && <meta name="page-kind" content={kind} />}
      {canonical && <link rel="canonical" href={canonical} />}
      {sheets.map((sheet) => (
        <link key={sheet} rel="alternate" type="application/pdf" href={sheet} />
      ))}
      <link rel="icon" type="image/svg+xml" href={icon} />
      {styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      <link rel="stylesheet" href={printStyle} media="print" />
      <script src={script} />
      {scripts.map((file) => (
        <script key={file} src={file} defer />
      ))}
    </head>
  );
}

/** Everything comes from this site; nothing is sent anywhere. */
function contentSecurityPolicy(preview: boolean): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    ...(preview ? ["connect-src 'self' ws:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
