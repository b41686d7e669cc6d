import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Lines at the top of a page of the docs. */
export function docTop(title: string, summary = 'What it is about.', more = ''): string {
  return `---\ntitle: ${title}\nsummary: ${summary}\n${more}---\n\n`;
}

/** A content folder with a few pages of docs, of which a test changes some. Files are named from its `docs/`. */
export function docsSample(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'docs-sample-'));
  const all: Readonly<Record<string, string | Buffer>> = {
    'index.md': `${docTop('Guide to the sample')}Begin with [the first steps](tutorial/begin.md#type).\n`,
    'tutorial/begin.md': `${docTop('First steps', undefined, 'order: 1\n')}## Type\n\n1. Type this:\n\n   \`\`\`sh\n   npm run check\n   \`\`\`\n\n2. Read **all** of it.\n\n## Read\n\nIt says where, in \`content\`:\n\n\`\`\`captured check\n\`\`\`\n`,
    'tutorial/again.md': `${docTop('Second steps', undefined, 'order: 2\n')}| Key | What it is |\n| --- | --- |\n| \`title\` | What it is called |\n\n\`\`\`yaml site.yaml\nservice: Oak\n\`\`\`\n`,
    'captured/check.txt': 'content/leaflets/help/en.md:9:5  italics  Italics are hard to read.\n',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    const file = path.join(folder, 'docs', ...name.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  mkdirSync(path.join(folder, 'languages'));
  copyFileSync('content/languages/en.yaml', path.join(folder, 'languages/en.yaml'));
  return folder;
}
