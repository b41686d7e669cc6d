/** Hosts of repositories that the editor can save to, with what it may ask of them. */
export const EDITOR_BACKENDS = ['github', 'gitlab'] as const;

/** Where writers save to from a published site: `editor:` in site.yaml. */
export interface EditorSetting {
  readonly backend: (typeof EDITOR_BACKENDS)[number];
  /** `owner/name` */
  readonly repo: string;
  readonly branch: string;
  /** The content folder in the repository. */
  readonly folder: string;
  /** Of a host of one’s own: `https://gitlab.example.org`. */
  readonly host?: string;
}

/** The origins that the editor may ask, and no other: none where it works in a folder of the writer’s computer. */
export function originsOf(setting: EditorSetting | undefined): readonly string[] {
  if (!setting) return [];
  const usual = { github: 'https://api.github.com', gitlab: 'https://gitlab.com' } as const;
  return [setting.host === undefined ? usual[setting.backend] : new URL(setting.host).origin];
}
