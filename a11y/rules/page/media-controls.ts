import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Names of buttons that start or stop something, in the languages met most. */
const STARTS =
  /\b(?:play|pause|stop|listen|watch|start|hear|wiedergabe|abspielen|lire|écouter|reproducir|chwarae|gwrando|odtwórz|posłuchaj|redă|ascultă)\b|[▶⏯⏸]/iu;

/** Films and sounds without the browser’s controls on pages without a button of their own. Silent films behind words are left alone. */
export const mediaControls: PageRule = {
  id: 'media-controls',
  words: 'Every film and sound can be started and stopped.',
  why: 'Someone who listens to a screen reader can’t hear it over a sound that they cannot stop.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const bare = view
      .all('audio:not([controls]), video:not([controls])')
      .filter(
        (one) =>
          one.matches('[src], :has(source)') && !one.matches('[muted]') && !one.closest('[hidden], template'),
      );
    if (bare.length === 0) return;
    const buttons = view.all('button, [role="button"], input[type="button"], summary');
    if (buttons.some((button) => view.isHeard(button) && STARTS.test(view.nameOf(button)))) return;
    for (const element of bare) {
      const name = element.getAttribute('aria-label');
      yield {
        element,
        message: `${name ? `The ${kindOf(element)} ${quoted(name)}` : `A ${kindOf(element)}`} has nothing to start or stop it with.`,
        fix: `Write <${element.localName} controls>.`,
      };
    }
  },
};

function kindOf({ localName }: Element): string {
  return localName === 'video' ? 'film' : 'sound';
}
