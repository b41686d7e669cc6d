import { hasWords } from './sentences.js';

/**
 * A sentence as what is given to voices: `{ text, voice }`, one for each change of voice. Words in another language get a voice
 * of it where there is one, and else stay in one piece with the words around them.
 *
 * @param voiceOf the voice for the tag of a language
 */
export function utterancesOf({ runs }, voiceOf) {
  const parts = [];
  for (const run of runs) {
    const voice = voiceOf(run.language);
    const last = parts[parts.length - 1];
    if (last && last.voice === voice) last.runs.push(run);
    else parts.push({ voice, runs: [run] });
  }
  return parts
    .map(({ voice, runs }) => ({ voice, text: spoken(runs) }))
    .map(({ voice, text }) => ({ voice, text: parts.length > 1 ? unbracketed(text) : text }))
    .filter(({ text }) => hasWords(text));
}

/** Words as a voice can say them. */
export function spoken(runs) {
  return runs
    .map(({ text, phone }) => (phone ? text.replace(/\+?[\d\s]*\d/g, inDigits) : text))
    .join('')
    .replace(CODE, (_, before, code) => before + spelled(code))
    .replace(PHONE, (whole, before, number) =>
      number.replace(/\D/g, '').length < SHORTEST_PHONE ? whole : before + inDigits(number),
    )
    .replace(SECTION, (_, section, parts) => `${section} ${parts.replace(/[()]+/g, ' ').trim()}`)
    .replace(/\s+/g, ' ')
    .trim();
}

/** `imha-england-en-standard-7k3f9q` */
const CODE = /(^|[^a-z0-9-])([a-z0-9]+(?:-[a-z0-9]+){3,}-[0-9a-z]{6})(?![a-z0-9-])/g;

/** A number with groups that nobody made a link: `03003 038 037`. */
const PHONE = /(^|[^\d.,])((?:\+|0)\d{2,4}(?:\s\d{3,4}){1,3})(?!\d)/g;

const SHORTEST_PHONE = 9;

/** `5(2)`, `132A(3)(b)`: said as “5 2”, as staff do. */
const SECTION = /(\d+[A-Z]{0,2})((?:\((?:\d+[A-Za-z]?|[a-z]{1,3})\))+)/g;

/** `03003 038` as `0 3 0 0 3, 0 3 8`. */
function inDigits(number) {
  return number
    .trim()
    .split(/\s+/)
    .map((group) => group.split('').join(' '))
    .join(', ');
}

/** Capital letters are said by their names. */
function spelled(code) {
  return code
    .toUpperCase()
    .split('-')
    .map((part) => part.split('').join(' '))
    .join(', ');
}

/** A bracket that is left alone would be read out. */
function unbracketed(text) {
  return text.replace(/^[\s)\]）.,;:،]+/, '').replace(/[\s([（]+$/, '');
}
