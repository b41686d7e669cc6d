import { CHECK_GROUPS, CHECKS_LANGUAGE, type GroupedCheck } from '../../../scripts/model/check.ts';
import { type Language, say } from '../../../scripts/model/language.ts';

interface Props {
  language: Language;
  checks: readonly GroupedCheck[];
  /** Whether it stands under the main heading, and not under one of level 2. */
  raised?: boolean | undefined;
}

/** What every page and sheet is checked for, in words, from the gate's own list. */
export function Checks({ language, checks, raised = false }: Props) {
  return CHECK_GROUPS.map((group) => {
    const own = checks.filter((check) => check.group === group);
    if (own.length === 0) return null;
    return (
      <>
        {raised ? (
          <h2 id={`checks-${group}`}>{say(language, `checks-${group}`)}</h2>
        ) : (
          <h3 id={`checks-${group}`}>{say(language, `checks-${group}`)}</h3>
        )}
        <ul class="list" {...(language.id !== CHECKS_LANGUAGE && { lang: CHECKS_LANGUAGE, dir: 'ltr' })}>
          {own.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      </>
    );
  });
}
