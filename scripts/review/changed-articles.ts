import { stretchesOf } from '../changes/changed-runs.ts';
import { type ArticlePair, pairArticles } from '../changes/pair-articles.ts';
import { type Sentence, sentencesOf } from '../changes/sentences.ts';
import { piecesOf, plainText } from '../model/block.ts';
import { dayInWords } from '../model/date.ts';
import type { Form } from '../model/form.ts';
import type { Article, Leaflet } from '../model/leaflet.ts';
import type { NationId } from '../model/nation.ts';
import { inMinutes } from '../model/recording.ts';
import type { Life, ShownChange, ShownLanguage, ShownLeaflet } from '../model/shown-review.ts';
import { languageOf, type Site } from '../model/site.ts';
import { changedFields, type Fields } from './fields.ts';
import { measuresOf } from './measures.ts';
import { keyOfSentence, pairSentences, type SentencePair } from './pair-sentences.ts';
import { showDifference, showWords } from './show-words.ts';
import { bothClaims, shownClaims } from './shown-claims.ts';
import { placeOf, type Side } from './side.ts';

/** A leaflet, or a page about the site, which has fewer lines at its top. */
export type Reviewed = Article & { readonly form?: Form } & Partial<Leaflet>;

/** Which leaflets to look at; all, if nothing is said. */
export interface WantedArticles {
  readonly language?: string;
  readonly leaflet?: string;
}

/** Every leaflet and page of a site that is asked for, the main language first. */
export function articlesOf(
  { leaflets, infoPages, languages }: Site,
  { language, leaflet }: WantedArticles,
): readonly Reviewed[] {
  const order = (one: Reviewed) => languages.findIndex(({ id }) => id === one.language);
  return [...leaflets, ...infoPages]
    .filter(
      (one) =>
        (language === undefined || one.language === language) &&
        (leaflet === undefined || one.id === leaflet),
    )
    .sort((a, b) => order(a) - order(b));
}

/** What changed in one nation, before nations that read the same are put together. */
interface Found {
  readonly nation: NationId;
  readonly pair: SentencePair;
  readonly article: Reviewed;
}

/** Every leaflet and page in which readers meet something else than before, or of which something at its top changed. */
export function changedArticles(before: Side, now: Side, wanted: WantedArticles): readonly ShownLeaflet[] {
  const pairs = pairArticles(articlesOf(before.site, wanted), articlesOf(now.site, wanted));
  const groups = grouped(pairs);
  const claims = bothClaims(before.site, now.site);
  const shown: ShownLeaflet[] = [];
  for (const group of groups.values()) {
    const first = articleOf(group[0]);
    if (!first) continue;
    const language = shownLanguage(now.site, before.site, first.language);
    const details = changedDetails(group);
    const found = merged(group.map((pair) => foundIn(pair, before.site, now.site)));
    const lives = group.flatMap((pair) => {
      const nation = articleOf(pair)?.nation;
      return nation === undefined ? [] : [{ nation, life: lifeOf(pair, group, before) }];
    });
    if (details.length === 0 && found.length === 0) continue;
    const number = shown.length + 1;
    const changes = found.map(({ nations, pair, article }, index): ShownChange => {
      const side = pair.now ? now : before;
      const sentence = pair.now ?? pair.before;
      // That it changed is told besides.
      const note = pair.before?.note === pair.now?.note || !pair.before ? pair.now?.note : undefined;
      return {
        number: `${number}.${index + 1}`,
        nations,
        ...wordsOf(pair, first.language),
        besides: besidesOf(pair),
        ...(note && { note }),
        place: placeOf(side, article, sentence?.text ?? ''),
        claims: shownClaims(claims, nations, {
          ...(pair.before && { before: pair.before.rights }),
          ...(pair.now && { now: pair.now.rights }),
        }),
      };
    });
    shown.push({
      anchor: anchorOf(first),
      id: first.id,
      ...(first.form && { form: first.form }),
      title: first.title,
      language,
      file: first.file,
      ...reviewedOf(first),
      lives,
      details,
      changes,
      measures: measuresOf(before, now, first),
    });
  }
  return shown;
}

/** A name for a place on the page: `leaflet-imha-en`. */
export function anchorOf({ id, language, form }: Pick<Reviewed, 'id' | 'language' | 'form'>): string {
  return `leaflet-${id}-${language}${form === 'easy' ? '-easy' : ''}`;
}

export function shownLanguage(now: Site, before: Site, id: string): ShownLanguage {
  const site = now.languages.some((language) => language.id === id) ? now : before;
  const { englishName, direction } = languageOf(site, id);
  return { id, englishName, direction };
}

function articleOf(pair: ArticlePair<Reviewed> | undefined): Reviewed | undefined {
  return pair?.now ?? pair?.old;
}

function groupOf(pair: ArticlePair<Reviewed>): string {
  const article = articleOf(pair);
  return article ? anchorOf(article) : '';
}

function grouped(pairs: readonly ArticlePair<Reviewed>[]): Map<string, ArticlePair<Reviewed>[]> {
  const groups = new Map<string, ArticlePair<Reviewed>[]>();
  for (const pair of pairs) groups.set(groupOf(pair), [...(groups.get(groupOf(pair)) ?? []), pair]);
  return groups;
}

/** New is only what was not there; what today’s reader made nothing of was there. */
function lifeOf(
  { old, now }: ArticlePair<Reviewed>,
  group: readonly ArticlePair<Reviewed>[],
  before: Side,
): Life {
  if (old && now) return now.withdrawn && !old.withdrawn ? 'withdrawn' : 'changed';
  if (!now) return 'gone';
  const none = group.every((pair) => !pair.old);
  return none && before.folder.exists(now.file) && isBroken(now.file, before) ? 'unread' : 'new';
}

function isBroken(file: string, { problems }: Side): boolean {
  return problems.some((problem) => problem.file === file);
}

function foundIn(pair: ArticlePair<Reviewed>, before: Site, now: Site): readonly Found[] {
  const article = articleOf(pair);
  if (!article) return [];
  const { nation, language } = article;
  return pairSentences(sentencesIn(pair.old, before), sentencesIn(pair.now, now), language)
    .filter((found) => !isShared(found))
    .map((found) => ({ nation, pair: found, article }));
}

/** A contact that has another number has it in every leaflet. That is told once, with the contacts; that it stands elsewhere is not. */
function isShared({ before, now }: SentencePair): boolean {
  return before?.shared !== undefined && before.shared === now?.shared && before.stands === now.stands;
}

/** The title is read first, and stands under nothing. */
export function sentencesIn(article: Reviewed | undefined, site: Site): readonly Sentence[] {
  if (!article) return [];
  const words = piecesOf(article.title, article.marked?.title);
  return [
    { text: plainText(words), words, under: '', stands: 'the title', rights: [] },
    ...sentencesOf(article, languageOf(site, article.language)),
  ];
}

/** What is the same in two nations, said once, in the order in which both read it. */
function merged(
  nations: readonly (readonly Found[])[],
): readonly (Omit<Found, 'nation'> & { readonly nations: readonly NationId[] })[] {
  type Merged = Omit<Found, 'nation'> & { readonly nations: readonly NationId[] };
  const key = ({ pair: { before, now } }: Pick<Found, 'pair'>) =>
    JSON.stringify([before && [keyOfSentence(before), before.under], now && [keyOfSentence(now), now.under]]);
  return nations
    .map((found) => found.map(({ nation, ...rest }): Merged => ({ ...rest, nations: [nation] })))
    .reduce(
      (all, more) =>
        stretchesOf(all, more, key).flatMap((stretch) =>
          stretch.same
            ? stretch.before.map((one, index) => ({
                ...one,
                nations: [...one.nations, ...(stretch.after[index]?.nations ?? [])],
              }))
            : [...stretch.before, ...stretch.after],
        ),
      [],
    );
}

function wordsOf(
  { before, now }: SentencePair,
  language: string,
): Pick<ShownChange, 'life' | 'under' | 'wasUnder' | 'before' | 'now'> {
  if (!before) return { life: 'new', under: now?.under ?? '', now: showWords(now?.words ?? []) };
  if (!now) return { life: 'gone', under: before.under, before: showWords(before.words) };
  const under = { under: now.under, ...(before.under !== now.under && { wasUnder: before.under }) };
  if (keyOfSentence(before) === keyOfSentence(now)) {
    return { life: 'moved', ...under, now: showWords(now.words) };
  }
  return { life: 'changed', ...under, ...showDifference(before.words, now.words, language) };
}

/** Of sentences whose words may be the same, what is not. */
function besidesOf({ before, now }: SentencePair): readonly string[] {
  if (!before || !now) return [];
  const besides: string[] = [];
  if (JSON.stringify(before.words) === JSON.stringify(now.words)) besides.push('The words are the same.');
  if (before.stands !== now.stands) besides.push(`It was ${before.stands}, and is now ${now.stands}.`);
  if (before.rights.join() !== now.rights.join()) besides.push('It rests on other facts of law than before.');
  if (before.picture?.file !== now.picture?.file) {
    const name = (sentence: Sentence) => sentence.picture?.file ?? 'none';
    besides.push(`Its picture was ${name(before)}, and is now ${name(now)}.`);
  }
  if (before.note !== now.note) {
    besides.push(
      now.note === 'in-main-language'
        ? 'Its translation is behind, so readers now have it in the main language.'
        : now.note === 'may-be-old'
          ? 'Its translation is behind, and readers are now told so.'
          : 'Its translation is no longer behind.',
    );
  }
  return besides;
}

function reviewedOf({ lawChecked, nextReview }: Reviewed): Pick<ShownLeaflet, 'reviewed'> {
  return lawChecked && nextReview ? { reviewed: { last: lawChecked, next: nextReview } } : {};
}

/** In one nation the top of a file is that of the other. */
function changedDetails(group: readonly ArticlePair<Reviewed>[]): ShownLeaflet['details'] {
  const both = group.find(({ old, now }) => old && now);
  return both ? changedFields(detailsOf(both.old), detailsOf(both.now)) : [];
}

function detailsOf(article: Reviewed | undefined): Fields {
  if (!article) return {};
  const { audience, lawChecked, nextReview, mustTell, translation, withdrawn, recorded } = article;
  return {
    ...(withdrawn && { 'withdrawn since': dayInWords(withdrawn.since, 'en') }),
    ...(audience && { 'who it is for': audience }),
    ...(lawChecked && { 'last held against the law': dayInWords(lawChecked, 'en') }),
    ...(nextReview && { 'next review by': dayInWords(nextReview, 'en') }),
    ...(mustTell && { 'must tell': mustTell.map(({ claim }) => claim).join(', ') }),
    ...(translation && {
      translation: `${translation.status}, by ${translation.byRole}, on ${dayInWords(translation.on, 'en')}`,
    }),
    ...(recorded && { recording: `${inMinutes(recorded.seconds)} long, ${recorded.media.path}` }),
  };
}
