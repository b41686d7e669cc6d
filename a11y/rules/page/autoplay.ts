import { BY_ITSELF } from '../../page/view/by-itself.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** On a kiosk, which others can hear and see too, not even a silent film may start. */
export const autoplay: PageRule = {
  id: 'autoplay',
  words: 'Nothing plays by itself.',
  why: 'Someone who listens to a page cannot hear it above a sound that has started by itself.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const strict = view.profile === 'site' || view.kind === 'kiosk';
    for (const element of view.all(
      'audio[autoplay], video[autoplay], bgsound[src], embed[autostart="true"]',
    )) {
      if (!strict && element.hasAttribute('muted')) continue;
      yield {
        element,
        message: `${quoted(view.nameOf(element) || element.getAttribute('src') || element.localName)} starts to play by itself.`,
        fix: 'Take autoplay away, and let the reader start it.',
      };
    }
    for (const element of BY_ITSELF.played) {
      if (!element.isConnected || element.autoplay || (!strict && element.muted)) continue;
      yield {
        element,
        message: `A script starts ${quoted(view.nameOf(element) || element.getAttribute('src') || element.localName)} by itself.`,
        fix: 'Let the reader start it.',
      };
    }
    for (const element of view.all('iframe[src*="autoplay" i]')) {
      const { searchParams } = new URL(element.getAttribute('src') ?? '', view.document.baseURI);
      const on = /^(?:1|true)$/iu;
      if (!on.test(searchParams.get('autoplay') ?? '')) continue;
      if (!strict && (on.test(searchParams.get('mute') ?? '') || on.test(searchParams.get('muted') ?? '')))
        continue;
      yield {
        element,
        message: `${quoted(element.getAttribute('title') || 'A film')} starts to play by itself.`,
        fix: 'Take autoplay=1 out of its address, and let the reader start it.',
      };
    }
  },
};
