import { type Language, say } from '../../../scripts/model/language.ts';
import type { KeyPage } from '../key-pages.ts';

interface Props {
  language: Language;
  /** The first of them is shown; a key leads to the next. */
  pages: readonly KeyPage[];
}

/** A keyboard on the screen. That of the device would suggest what others have typed, and keep what this reader types. */
export function Keyboard({ language, pages }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and what is typed here must not be in one.
    <div id="keyboard" class="keyboard" role="group" aria-label={say(language, 'kiosk-keyboard')}>
      {pages.map(({ keys, type }, page) => (
        <div key={keys.join('')} class={`keys keys-${type}`} hidden={page > 0}>
          {keys.map((key) => (
            <button key={key} class="key" type="button" data-types={typed(key, type)} {...spoken(key)}>
              {shown(key)}
            </button>
          ))}
        </div>
      ))}
      <div class="keys-done">
        {pages.length > 1 &&
          pages.map(({ keys }, page) => (
            <button key={keys.join('')} class="key" type="button" data-does="turn" hidden={page > 0}>
              {beginningOf(pages[(page + 1) % pages.length])}
            </button>
          ))}
        <button class="key key-space" type="button" data-types=" ">
          {say(language, 'kiosk-key-space')}
        </button>
        <button class="key" type="button" data-does="delete">
          {say(language, 'kiosk-key-delete')}
        </button>
        <button class="key" type="button" data-does="clear">
          {say(language, 'kiosk-key-clear')}
        </button>
      </div>
    </div>
  );
}

/** Words stand apart, also in a language without spaces: so each of them is looked for. */
function typed(key: string, type: KeyPage['type']): string {
  return type === 'words' ? `${key} ` : key;
}

/** What a page of keys begins with: “a b c”. */
function beginningOf(page: KeyPage | undefined): string {
  if (!page) return '';
  const { keys, type } = page;
  return type === 'letters' ? keys.slice(0, 3).join(' ') : `${keys[0]}…`;
}

/** A vowel sign stands on a circle: it has no shape by itself. */
function shown(key: string): string {
  return isMark(key) ? `◌${key}` : key;
}

function spoken(key: string): { 'aria-label'?: string } {
  return isMark(key) ? { 'aria-label': key } : {};
}

function isMark(key: string): boolean {
  return /^\p{M}/u.test(key);
}
