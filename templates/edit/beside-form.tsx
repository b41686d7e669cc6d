import { render } from 'preact';
import type { LookedAt } from '../../scripts/model/edit/looked-at.ts';
import type { Edited } from './edited-entry.ts';
import { LatestOnly } from './latest-only.ts';
import { Pane } from './pane/pane.tsx';
import type { ReaderClient } from './reader-client.ts';

/** A writer who types is left alone for so long, in milliseconds. */
const PAUSE = 400;

/** A form at one moment. */
interface Typed {
  readonly edited: Edited;
  readonly document: Document;
  /** Which of the forms that were opened it is. */
  readonly form: number;
}

/** What stands beside the form that is open: it follows what is typed. */
export class BesideForm {
  readonly #reader: ReaderClient;
  readonly #ready: Promise<unknown>;
  readonly #root: string;
  readonly #looks = new LatestOnly<Typed>((typed) => this.#look(typed));
  #timer = 0;
  #form = 0;
  #typed: Typed | undefined;
  #looked: { readonly at: LookedAt; readonly text: string } | undefined;
  #failed: string | undefined;
  #nation = '';

  /** @param ready when the content has been read @param root where the site lies, with a slash at its end */
  constructor(reader: ReaderClient, ready: Promise<unknown>, root: string) {
    this.#reader = reader;
    this.#ready = ready;
    this.#root = root;
  }

  /** Called each time a form changes. @param document of the frame beside the form */
  follow(edited: Edited, document: Document): void {
    window.clearTimeout(this.#timer);
    const isOther = !this.#typed || !isSameForm(this.#typed, { edited, document });
    if (isOther) {
      this.#form += 1;
      this.#looked = undefined;
      this.#failed = undefined;
    }
    const typed = { edited, document, form: this.#form };
    this.#typed = typed;
    this.#timer = window.setTimeout(
      () => {
        this.#show();
        void this.#looks.ask(typed);
      },
      isOther ? 0 : PAUSE,
    );
  }

  async #look({ edited: { name, text }, form }: Typed): Promise<void> {
    try {
      await this.#ready;
      const at = await this.#reader.look(name, text);
      if (form !== this.#form) return;
      this.#looked = { at, text };
      this.#failed = undefined;
    } catch (error) {
      if (form !== this.#form) return;
      this.#failed = error instanceof Error ? error.message : String(error);
    }
    this.#show();
  }

  #show(): void {
    if (!this.#typed) return;
    const { document, edited } = this.#typed;
    const { at, text = '' } = this.#looked ?? {};
    const { pages = [] } = at ?? {};
    const page = pages.find(({ label }) => label === this.#nation) ?? pages[0];
    const place = placeIn(document);
    const scrolled = scrolledIn(place.querySelector('iframe'));
    const choose = (label: string) => {
      this.#nation = label;
      this.#show();
    };
    render(
      <Pane
        {...(at && { looked: at })}
        {...(this.#failed !== undefined && { failed: this.#failed })}
        text={text}
        notes={[...edited.hindrances, ...(edited.stays === undefined ? [] : [edited.stays])]}
        {...(page && { page })}
        root={this.#root}
        choose={choose}
      />,
      place,
    );
    const frame = place.querySelector('iframe');
    frame?.addEventListener('load', () => frame.contentWindow?.scrollTo(0, scrolled), { once: true });
  }
}

/** A new entry has another name with each letter of its title. */
function isSameForm(before: Pick<Typed, 'edited' | 'document'>, now: Pick<Typed, 'edited' | 'document'>) {
  const areNew = before.edited.source === undefined && now.edited.source === undefined;
  return before.document === now.document && (areNew || before.edited.name === now.edited.name);
}

/** How far the page is scrolled; none where it has led to another site, which may not be looked at. */
function scrolledIn(frame: HTMLIFrameElement | null): number {
  try {
    return frame?.contentWindow?.scrollY ?? 0;
  } catch {
    return 0;
  }
}

/** Where it stands in the frame, which Sveltia CMS empties when it begins. */
function placeIn(document: Document): HTMLElement {
  const there = document.querySelector<HTMLElement>('.pane');
  if (there) return there;
  const place = document.createElement('main');
  place.className = 'pane';
  document.title = 'What readers will see';
  document.documentElement.lang = 'en';
  document.body.append(place);
  return place;
}
