import type { EditorConfig } from '../../scripts/model/edit/editor-config.ts';
import type { GivenContent, GivenFiles } from '../../scripts/model/edit/given-content.ts';
import { BesideForm } from './beside-form.tsx';
import { type EntryMap, editedEntry } from './edited-entry.ts';
import { formOf, textOf } from './file/content-file.ts';
import { LocalFiles } from './local-files.ts';
import { asIfInGit, filesIn, mustHaveContent, WrongFolder } from './picked-folder.ts';
import { ReaderClient } from './reader-client.ts';
import { RepositoryFiles } from './repository-files.ts';
import { lookBeforeSaving, type SavedFiles } from './saving.ts';
import { PICK_ID, SAID_ID } from './start-ids.ts';
import { Sveltia } from './sveltia.ts';

// The page of the editor: a writer opens it, Sveltia CMS shows the forms, and the reader looks at what is typed.

declare global {
  interface Window {
    showDirectoryPicker?(options?: object): Promise<FileSystemDirectoryHandle>;
  }
}

const button = document.getElementById(PICK_ID);

const say = (words: string) => {
  const place = document.getElementById(SAID_ID);
  if (place) place.textContent = words;
};

button?.addEventListener('click', () => {
  open().catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') say('You have chosen no folder.');
    else if (error instanceof WrongFolder) say(error.message);
    else say(`The editor cannot be opened. Tell whoever looks after this site: ${String(error)}`);
  });
});

async function open(): Promise<void> {
  const config = await given<EditorConfig>('config.json');
  const folder = config.local ? await pick(config.folder) : undefined;
  if (folder) forgetFolders();
  say('The editor is being opened.');
  const reader = new ReaderClient();
  const ready = openReader(reader, config, folder);
  // Whoever waits for it is told, and until then nobody does.
  ready.catch(() => undefined);
  start(config, reader, ready, folder);
  if (folder) await enter(folder);
}

async function pick(content: string): Promise<FileSystemDirectoryHandle> {
  if (!window.showDirectoryPicker) {
    throw new WrongFolder('This browser cannot save in a folder. Use Chrome or Edge on a computer.');
  }
  const folder = await window.showDirectoryPicker({ id: 'leaflets', mode: 'readwrite' });
  await mustHaveContent(folder, content);
  await asIfInGit(folder);
  return folder;
}

async function openReader(
  reader: ReaderClient,
  { folder }: EditorConfig,
  picked: FileSystemDirectoryHandle | undefined,
): Promise<void> {
  const [content, dictionary, own] = await Promise.all([
    given<GivenContent>('content.json'),
    fetched('dictionary.trie').then(async (answer) => new Uint8Array(await answer.arrayBuffer())),
    picked?.getDirectoryHandle(folder).then((inside): Promise<GivenFiles> => filesIn(inside)),
  ]);
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  await reader.open({ ask: 'open', content, folder, dictionary, today, ...(own && { own }) });
}

async function given<T>(file: string): Promise<T> {
  return (await (await fetched(file, { cache: 'no-cache' })).json()) as T;
}

async function fetched(file: string, how?: RequestInit): Promise<Response> {
  const answer = await fetch(file, how);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer;
}

function start(
  config: EditorConfig,
  reader: ReaderClient,
  ready: Promise<void>,
  folder: FileSystemDirectoryHandle | undefined,
): void {
  const files: SavedFiles = folder ? new LocalFiles(folder, config.folder) : new RepositoryFiles();
  const beside = new BesideForm(reader, ready, new URL('../', document.baseURI).href);
  for (const [name, file] of Object.entries(config.files)) {
    Sveltia.registerCustomFormat(name, file.markdown ? 'md' : 'yaml', {
      fromFile: (text) => {
        files.opened?.(text);
        return formOf(text, file);
      },
      toFile: (form) => textOf(form, file),
    });
  }
  // Called as a component of React; it draws nothing itself.
  const follow = ({ entry, document }: { entry: EntryMap; document: Document }) => {
    const edited = editedEntry(entry, config);
    if (edited) beside.follow(edited, document);
    return null;
  };
  for (const { name, files = [] } of config.cms.collections) {
    for (const one of [name, ...files.map((file) => file.name)]) Sveltia.registerPreviewTemplate(one, follow);
  }
  Sveltia.registerPreviewStyle(new URL('pane.css', document.baseURI).href);
  lookBeforeSaving({ config, reader, ready, files });
  document.getElementById('start')?.remove();
  const place = document.createElement('div');
  place.id = 'nc-root';
  document.body.append(place);
  letPeopleZoom();
  void Sveltia.init({ config: config.cms });
}

/** Sveltia CMS forbids to enlarge its page with two fingers. */
function letPeopleZoom(): void {
  new MutationObserver(() => {
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]')) {
      if (/scal/u.test(meta.content.replace('initial-scale', '')))
        meta.content = 'width=device-width, initial-scale=1';
    }
  }).observe(document.head, { childList: true, subtree: true, attributes: true });
}

/** Sveltia CMS would go on with the folder of the last time, whichever one the writer has chosen now. */
function forgetFolders(): void {
  localStorage.removeItem('sveltia-cms.user');
  Object.assign(FileSystemHandle.prototype, { requestPermission: async () => 'denied' });
}

/** Goes on from the page where Sveltia CMS asks for the folder: the writer has chosen it already. */
async function enter(folder: FileSystemDirectoryHandle): Promise<void> {
  window.showDirectoryPicker = async () => folder;
  const first = await new Promise<HTMLElement>((found) => {
    const look = () => {
      const there = document.querySelector<HTMLElement>('#nc-root .buttons button');
      if (there) found(there);
      else requestAnimationFrame(look);
    };
    look();
  });
  first.click();
}
