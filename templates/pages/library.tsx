import { say } from '../../scripts/model/language.ts';
import { AUDIENCES, type Leaflet } from '../../scripts/model/leaflet.ts';
import { type NationPage, type NationPageKind, nationPageKinds } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import type { Strings } from '../../scripts/model/strings.ts';
import { isInUse } from '../../scripts/model/withdrawn.ts';
import { answersOf } from '../answers-of.ts';
import { AnswerList } from '../components/answer-list/answer-list.tsx';
import { LeafletList } from '../components/leaflet-list/leaflet-list.tsx';
import { LinkList } from '../components/link-list/link-list.tsx';
import { firstQuestion } from '../first-question.ts';
import { inOrder } from '../in-order.ts';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';
import { sameLocale } from '../page-locale.ts';

/** A page of the nation, and the words of the link to it. */
interface Way {
  readonly kind: NationPageKind;
  readonly words: keyof Strings;
}

/** Other ways to find something to read. */
const WAYS: readonly Way[] = [
  { kind: 'easy-library', words: 'easy-read-all' },
  { kind: 'search', words: 'search' },
  { kind: 'words', words: 'hard-words' },
  { kind: 'voices', words: 'voices-title' },
];

/** What staff look for. */
const FOR_STAFF: readonly Way[] = [
  { kind: 'print', words: 'print-title' },
  { kind: 'check', words: 'check-sheets' },
];

/** The start of a nation in a language: the first question, and every leaflet by who it is for. */
export function LibraryMain({ page, context }: { page: NationPage; context: PageContext }) {
  const { site } = context;
  const href = hrefsOn(page, site);
  const language = languageOf(site, page.language);
  const leaflets = inOrder(
    site.leaflets.filter(
      (leaflet) => leaflet.form === 'standard' && isInUse(leaflet) && sameLocale(leaflet, page),
    ),
    site.questions,
    page,
    // What they can read comes first.
  ).toSorted((a, b) => Number(a.wordsIn !== undefined) - Number(b.wordsIn !== undefined));
  const listed = (wanted: (leaflet: Leaflet) => boolean) =>
    leaflets.filter(wanted).map((leaflet) => ({
      wordsIn: leaflet.wordsIn === undefined ? undefined : languageOf(site, leaflet.wordsIn),
      title: leaflet.title,
      summary: leaflet.summary,
      href: href({ kind: 'leaflet', leaflet, large: page.large }),
    }));
  const groups = [
    ...AUDIENCES.map((audience) => ({
      id: audience as string,
      heading: say(language, `audience-${audience}`),
      leaflets: listed((leaflet) => leaflet.audience === audience && !leaflet.tickForm),
    })),
    {
      id: 'forms',
      heading: say(language, 'print-forms'),
      leaflets: listed(({ tickForm }) => tickForm === true),
    },
  ].filter((group) => group.leaflets.length > 0);
  const first = firstQuestion(page, site);
  const kinds = nationPageKinds(site, page.nation, page.language);
  const ways = WAYS.filter(({ kind }) => kinds.includes(kind));
  const linksTo = (to: readonly Way[]) =>
    to.map(({ kind, words }) => ({ words: say(language, words), href: href({ ...page, kind }) }));
  return (
    <>
      <h1>{first ? first.text : say(language, 'all-leaflets')}</h1>
      {first && <AnswerList answers={answersOf(first, context, href, page.large)} />}
      {ways.length > 0 && <LinkList links={linksTo(ways)} />}
      {groups.map((group) => (
        <LeafletList key={group.id} {...group} />
      ))}
      <h2 id="print">{say(language, 'for-staff')}</h2>
      <LinkList links={linksTo(FOR_STAFF)} />
    </>
  );
}
