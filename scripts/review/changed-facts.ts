import type { Claim, ClaimVersion } from '../model/claim.ts';
import { type Day, dayInWords } from '../model/date.ts';
import { nationsInWords } from '../model/nation.ts';
import { quantityInWords } from '../model/quantity.ts';
import { type ShownFact, STANDING_IN_WORDS } from '../model/shown-review.ts';
import { claimsTold } from '../model/told.ts';
import { readClaims } from '../read/read-claims.ts';
import { articlesOf, type WantedArticles } from './changed-articles.ts';
import { changedFields, type Fields } from './fields.ts';
import type { Side } from './side.ts';
import { titleInWords } from './title-in-words.ts';

const LAST_CHECKED = ': last checked';

/** Every fact of law that does not say the same in both, with who is told it. */
export function changedFacts(before: Side, now: Side, wanted: WantedArticles): readonly ShownFact[] {
  const olds = new Map(before.site.claims.map((claim) => [claim.id, claim]));
  const nows = new Map(now.site.claims.map((claim) => [claim.id, claim]));
  const tellers = tellersOf(now, wanted);
  const files = { before: filesOf(before), now: filesOf(now) };
  return [...new Set([...nows.keys(), ...olds.keys()])].flatMap((id): readonly ShownFact[] => {
    const [old, come] = [olds.get(id), nows.get(id)];
    const claim = come ?? old;
    const fields = changedFields(old && fieldsOf(old), come && fieldsOf(come));
    if (!claim || fields.length === 0) return [];
    const toldIn = [...(tellers.get(id) ?? [])];
    if (wanted.leaflet !== undefined && toldIn.length === 0) return [];
    return [
      {
        id,
        statement: claim.statement,
        critical: claim.critical,
        life: old && come ? 'changed' : come ? 'new' : 'gone',
        file: (come ? files.now : files.before)(id) ?? '',
        fields,
        onlyChecked: old !== undefined && fields.every(({ name }) => name.endsWith(LAST_CHECKED)),
        toldIn,
      },
    ];
  });
}

/** Titles of the leaflets in the main language that tell each claim. */
function tellersOf({ site }: Side, { leaflet }: WantedArticles): ReadonlyMap<string, ReadonlySet<string>> {
  const tellers = new Map<string, Set<string>>();
  const [main] = site.languages;
  for (const article of articlesOf(site, {
    ...(main && { language: main.id }),
    ...(leaflet !== undefined && { leaflet }),
  })) {
    for (const id of claimsTold(article.blocks)) {
      const titles = tellers.get(id) ?? new Set();
      tellers.set(id, titles.add(titleInWords(article)));
    }
  }
  return tellers;
}

function filesOf({ folder, site }: Side): (id: string) => string | undefined {
  const { place } = readClaims(
    folder,
    site.languages.slice(0, 1).map(({ id }) => id),
    () => undefined,
  );
  return (id) => {
    const at = place(id);
    return at && `${at.file.slice(at.file.lastIndexOf('law/'))}, line ${at.line}`;
  };
}

function fieldsOf({ statement, critical, notIn, versions }: Claim): Fields {
  const named = new Map<string, number>();
  return Object.assign(
    { statement, critical: critical ? 'yes' : 'no', 'not the law in': nationsInWords(notIn) },
    ...versions.map((version) => {
      const from = version.from === null ? 'not started yet' : `from ${dayInWords(version.from, 'en')}`;
      const label = `${nationsInWords(version.nations)}, ${from}`;
      const times = (named.get(label) ?? 0) + 1;
      named.set(label, times);
      return versionFields(times === 1 ? label : `${label} (${times})`, version);
    }),
  ) as Fields;
}

function versionFields(label: string, version: ClaimVersion): Fields {
  const { provision, to, standing, source, checked, value, change } = version;
  return {
    [`${label}: where the law says it`]: provision,
    [`${label}: number`]: value ? quantityInWords(value, 'en') : '',
    [`${label}: last day`]: to === null ? '' : dayInWords(to, 'en'),
    [`${label}: source`]: source,
    [`${label}: standing`]: STANDING_IN_WORDS[standing],
    [`${label}${LAST_CHECKED}`]: dayInWords(checked as Day, 'en'),
    [`${label}: what is told of the change`]: change ? (Object.values(change.words)[0] ?? '') : '',
  };
}
