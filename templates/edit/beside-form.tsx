import { render } from 'preact';
import type { LookedAt } from '../../scripts/model/edit/looked-at.ts';
import type { Edited } from './edited-entry.ts';
import { Pane } from './pane/pane.tsx';
import type { ReaderClient } from './reader-client.ts';

/** A writer who types is left alone for so long, in milliseconds. */
const PAUSE = 400;

/** What stands beside the form that is open: it follows what is typed. */
export class BesideForm {
  readonly #reader: ReaderClient;
  readonly #ready: Promise<unknown>;
  readonly #root: string;
  #timer = 0;
  #asked = 0;
  #shown: Edited | undefined;
  #looked: LookedAt | undefined;
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
    const isOther = edited.name !== this.#shown?.name;
    if (isOther) this.#looked = undefined;
    this.#timer = window.setTimeout(() => void this.#look(edited, document), isOther ? 0 : PAUSE);
  }

  async #look(edited: Edited, document: Document): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.#shown = edited;
    this.#show(document);
    await this.#ready;
    const looked = await this.#reader.look(edited.name, edited.text);
    if (asked !== this.#asked) return;
    this.#looked = looked;
    this.#show(document);
  }

  #show(document: Document): void {
    const { pages = [] } = this.#looked ?? {};
    const page = pages.find(({ label }) => label === this.#nation) ?? pages[0];
    const place = placeIn(document);
    const scrolled = place.querySelector('iframe')?.contentWindow?.scrollY ?? 0;
    const choose = (label: string) => {
      this.#nation = label;
      this.#show(document);
    };
    render(
      <Pane
        {...(this.#looked && { looked: this.#looked })}
        text={this.#shown?.text ?? ''}
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
