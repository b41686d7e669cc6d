import { render } from 'preact-render-to-string';
import { type EditorSetting, originsOf } from '../../scripts/model/edit/editor-setting.ts';
import { PICK_ID, SAID_ID } from './start-ids.ts';

interface EditPage {
  /** From the folder of the page. */
  readonly icon: string;
  /** Where writers save to; left out where they work in a folder of their own computer. */
  readonly setting?: EditorSetting;
}

const HOSTS = { github: 'GitHub', gitlab: 'GitLab' } as const;

/** `/edit/`: the first page of the editor, before anything of it is fetched. */
export function renderEditPage({ icon, setting }: EditPage): string {
  const document = render(
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={editorPolicy(originsOf(setting))} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Edit the leaflets</title>
        <meta name="description" content="For writers: change the words of the leaflets in a form." />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={icon} />
        <link rel="stylesheet" href="start.css" />
        <script src="editor.js" type="module" />
      </head>
      <body>
        <main id="start">
          <h1>Edit the leaflets</h1>
          {setting ? <Hosted setting={setting} /> : <OnThisComputer />}
          <p id={SAID_ID} role="status" />
          <noscript>
            <p>This page needs JavaScript. The leaflets do not.</p>
          </noscript>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${document}\n`;
}

function OnThisComputer() {
  return (
    <>
      <p>
        This page is for writers. You fill in a form, and see what readers will see. Nothing leaves this
        computer.
      </p>
      <ol>
        <li>Choose the folder that has the folder “content” in it.</li>
        <li>Your browser asks if this page may save in it. Say yes.</li>
      </ol>
      <p>
        <button class="act" type="button" id={PICK_ID}>
          Choose the folder
        </button>
      </p>
    </>
  );
}

function Hosted({ setting }: { setting: EditorSetting }) {
  const host = HOSTS[setting.backend];
  return (
    <>
      <p>This page is for writers. You fill in a form, and see what readers will see.</p>
      <p>
        What you save goes to {setting.repo} on {host}. You need an account there, and a token. Ask whoever
        looks after this site.
      </p>
      <p>
        <button class="act" type="button" id={PICK_ID}>
          Open the editor
        </button>
      </p>
    </>
  );
}

/**
 * What the editor may do: ask this site and the host of the repository, and nobody else. Sveltia CMS puts styles into its page, so those
 * cannot be forbidden; scripts come from this site alone.
 */
export function editorPolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' blob: 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    'manifest-src blob:',
    "media-src 'self' blob:",
    ["connect-src 'self' blob: data:", ...origins].join(' '),
    "frame-src 'self' blob:",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}
