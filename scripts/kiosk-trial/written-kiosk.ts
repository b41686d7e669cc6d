import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { realContent } from '../read/real-content.ts';
import { typeCommand } from '../testing/type-command.ts';

/** An edition on disk, for tests to use as people on a ward would. */
export interface WrittenKiosk {
  /** Its root. */
  readonly folder: string;
  remove(): void;
}

export interface WantedKiosk {
  /** Those of the edition, the first of which it starts in. */
  readonly languages?: readonly string[];
  /** Lines of YAML that are added to the file of the ward: `kiosk: {idle-seconds: 30}`. */
  readonly ward?: string;
  /** Changes the content before it is written, as a writer would. */
  readonly change?: (content: string) => void | Promise<void>;
  /** An empty folder to write it into; else a new one. */
  readonly place?: string;
}

/** Writes the edition of the sample ward from the real content, drafts of translations too. It is not held to the gate. */
export async function writeKiosk({
  languages = ['en'],
  ward = '',
  change,
  place = mkdtempSync(path.join(tmpdir(), 'kiosk-')),
}: WantedKiosk = {}): Promise<WrittenKiosk> {
  const content = realContent({ languages, packs: [], sheets: ['standard'] });
  try {
    const file = path.join(content.folder, 'places/sample-ward.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${ward}\n`);
    await change?.(content.folder);
    const { exitCode, errors } = await typeCommand('build', [
      ...['--kiosk', 'sample-ward', '--no-gate', '--content', content.folder],
      ...['--out', path.join(place, 'ward')],
    ]);
    if (exitCode !== 0) throw new Error(errors);
  } finally {
    content.remove();
  }
  return {
    folder: path.join(place, 'ward-preview'),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
