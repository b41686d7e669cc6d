/** What a page has done before anybody touched it. */
export interface ByItself {
  /** Films and sounds that a script has told to play, whether or not the browser let it. */
  readonly played: ReadonlySet<HTMLMediaElement>;
  /** What messages said that a script has put in front of the page. */
  readonly said: readonly string[];
}

const played = new Set<HTMLMediaElement>();
const said: string[] = [];

export const BY_ITSELF: ByItself = { played, said };

/** Begins to watch, before any script of the page runs. */
export function watchByItself(): void {
  // The browser’s own word for it, user activation, goes on from page to page of one server.
  let touched = false;
  for (const name of ['keydown', 'pointerdown', 'click'] as const) {
    const touch = ({ isTrusted }: Event) => {
      touched ||= isTrusted;
    };
    window.addEventListener(name, touch, { capture: true });
  }
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    if (!touched) played.add(this);
    return play.call(this);
  };
  for (const name of ['alert', 'confirm', 'prompt'] as const) {
    const ask = window[name] as (words?: unknown, ...rest: unknown[]) => unknown;
    Object.assign(window, {
      [name]: (words?: unknown, ...rest: unknown[]) => {
        if (!touched) said.push(String(words ?? ''));
        return ask.call(window, words, ...rest);
      },
    });
  }
}
