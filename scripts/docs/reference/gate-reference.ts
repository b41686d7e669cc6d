import { CHECKS } from '../../../a11y/checks.ts';
import { axeRules } from '../../../a11y/page/engines/axe-rules.ts';
import { criterionOf } from '../../../a11y/report/criterion-of.ts';
import { CHECK_GROUPS } from '../../model/check.ts';
import type { DocBlock, DocPage } from '../../model/docs/doc.ts';
import { type Language, say } from '../../model/language.ts';
import { heading, paragraph, table } from './doc-parts.ts';

/** Pages on all that the gate checks, in its own words. @param language of its headings */
export function gateReference(language: Language): readonly (DocPage & { readonly kind: 'reference' })[] {
  return [
    {
      kind: 'reference',
      id: 'gate',
      title: 'What the gate checks',
      summary: 'Every check of our own, what it asks, and why it matters to a reader.',
      blocks: [
        paragraph('A report names a rule by the name in the first column.'),
        ...CHECK_GROUPS.flatMap((group): readonly DocBlock[] => {
          const own = CHECKS.filter((check) => check.group === group);
          return own.length === 0
            ? []
            : [
                heading(2, say(language, `checks-${group}`)),
                ...table(
                  ['Check', 'What it asks, and why'],
                  own.map(({ id, words, why }) => [
                    `\`${nameOf(id)}\``,
                    [words, why]
                      .filter((said) => said !== undefined)
                      .join(' ')
                      // Left-overs that a check looks for are shown as code, or they would be left-overs here.
                      .replaceAll(/“(\[[^“”]+\])”/gu, '`$1`'),
                  ]),
                ),
              ];
        }),
      ],
    },
    {
      kind: 'reference',
      id: 'axe',
      title: 'The rules of axe',
      summary: 'Every rule of axe, which the gate runs, with the criterion of the guidelines that it tests.',
      blocks: [
        paragraph('Rules of best practice have no criterion.'),
        heading(2, 'Rules'),
        ...table(
          ['Rule', 'What it asks', 'Criterion'],
          axeRules().map(({ ruleId, help }) => [
            `\`axe:${ruleId}\``,
            help,
            criterionOf(`axe:${ruleId}`) ?? 'best practice',
          ]),
        ),
      ],
    },
  ];
}

/** As a report or a message names it: `house:type-size`, `sheet:text`, and for a rule on words `smog`. */
function nameOf(id: string): string {
  return id.replace(/^(house|sheet|link)-/u, '$1:').replace(/^words-/u, '');
}
