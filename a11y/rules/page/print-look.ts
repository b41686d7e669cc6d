import { quoted } from '../../page/view/quoted.ts';
import type { MeasuredRule } from './measured-rule.ts';

/** What a reader gets who prints the page itself and not its sheet. */
export const printLook: MeasuredRule = {
  id: 'print-look',
  words: 'A page that is printed by the browser has all the words of its main part, in dark ink.',
  why: 'Someone who prints the page to read it in their room gets paper with words missing or too pale.',
  profile: 'site',
  judges: 'layout',
  async measure(tab) {
    await tab.probe('readFirst');
    await tab.session.send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      return (await tab.probe('printFaults')).map(({ where, text, what }) => ({
        where,
        message:
          what === 'lost'
            ? `The words ${quoted(text)} are not printed.`
            : `The words ${quoted(text)} are printed in white on white.`,
        fix: what === 'lost' ? 'Don’t hide them in @media print.' : 'Give them dark ink in @media print.',
      }));
    } finally {
      await tab.session.send('Emulation.setEmulatedMedia', { media: '', features: [] });
    }
  },
};
