import { type Block, piecesIn } from '../../model/block.ts';
import { dayInWords } from '../../model/date.ts';
import { type Language, say, sayPieces } from '../../model/language.ts';
import { localesOf } from '../../model/locale.ts';
import type { Print } from '../../model/print.ts';
import { daysOf, type Voice } from '../../model/voice.ts';
import { aboutInBrief } from '../sheet-about.ts';
import { sheetBlocks } from '../sheet-blocks.ts';
import { surroundingsOn } from '../sheet-document.ts';
import { draftOf, heading, type PrintDraft, type PrintParts, paragraph, strong } from './print-draft.ts';

/** “You said, we did”, as a poster on A4 and A3. */
export function voicesPrints({ site, pictures }: PrintParts): readonly PrintDraft[] {
  return localesOf(site).flatMap(({ nation, language }) => {
    const voices = site.voices.filter((voice) => voice.language === language.id);
    if (voices.length === 0) return [];
    const blocks = daysOf(voices).flatMap((on) => [
      heading(`on-${on}`, say(language, 'voice-on', { date: dayInWords(on, language.id) })),
      ...voices.filter((voice) => voice.on === on).flatMap((voice) => voiceBlocks(voice, language)),
    ]);
    return (['large', 'a3'] as const).map((size) => {
      const print: Print = {
        kind: 'voices',
        nation,
        language: language.id,
        size,
        title: say(language, 'voices-title'),
        summary: say(language, 'voices-summary'),
      };
      return draftOf(site, print, 'leaflet', blocks, () => ({
        blocks: sheetBlocks(blocks, surroundingsOn(site, { nation, language: language.id }, pictures)),
        about: aboutInBrief(site, language),
      }));
    });
  });
}

function voiceBlocks({ said, did, whyNot, ward, wardIn }: Voice, language: Language): readonly Block[] {
  const answer = did ?? whyNot ?? '';
  return [
    paragraph(strong(say(language, 'voice-said')), ` ${said}`),
    paragraph(strong(say(language, did === undefined ? 'voice-why-not' : 'voice-did')), ` ${answer}`),
    ...(ward === undefined
      ? []
      : [paragraph(...sayPieces(language, 'voice-ward', { ward: piecesIn(ward, wardIn) }))]),
  ];
}
