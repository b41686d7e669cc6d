import { type Language, say } from '../../../scripts/model/language.ts';

/** As many leaflets are shown as can be counted. */
const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Says how many leaflets are found, also to people who do not see them appear. @param children what it says until then */
export function SearchStatus({ language, children }: { language: Language; children?: string }) {
  return (
    <p
      id="search-status"
      role="status"
      data-none={say(language, 'search-none')}
      data-found={JSON.stringify(COUNTS.map((count) => say(language, 'search-found', { count })))}
    >
      {children}
    </p>
  );
}
