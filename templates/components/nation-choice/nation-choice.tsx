import { type Language, say } from '../../../scripts/model/language.ts';
import type { NationId } from '../../../scripts/model/nation.ts';
import { Icon } from '../icon/icon.tsx';

interface Props {
  language: Language;
  choices: readonly { nation: NationId; language: Language; href: string }[];
}

/** The first question: whose law? Each choice is in the language it leads to. */
export function NationChoice({ language, choices }: Props) {
  const severalLanguages = choices.some((choice) => choice.language.id !== language.id);
  return (
    <section class="nation-choice" aria-labelledby="nations">
      <h2 id="nations">{say(language, 'choose-nation')}</h2>
      <ul class="plain-list">
        {choices.map((choice) => (
          <li key={choice.href}>
            <a
              class="nation-choice-link target"
              href={choice.href}
              lang={choice.language.id}
              dir={choice.language.direction}
              hreflang={choice.language.id}
            >
              <span>
                {say(choice.language, `in-${choice.nation}`)}
                {severalLanguages && ` (${choice.language.name})`}
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
