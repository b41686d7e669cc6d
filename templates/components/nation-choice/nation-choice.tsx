import { type Language, say } from '../../../scripts/model/language.ts';
import type { NationId } from '../../../scripts/model/nation.ts';
import { Icon } from '../icon/icon.tsx';

interface Props {
  language: Language;
  choices: readonly { nation: NationId; href: string }[];
}

/** The first question: whose law? */
export function NationChoice({ language, choices }: Props) {
  return (
    <section class="nation-choice" aria-labelledby="nations">
      <h2 id="nations">{say(language, 'choose-nation')}</h2>
      <ul class="plain-list">
        {choices.map((choice) => (
          <li key={choice.href}>
            <a class="nation-choice-link target" href={choice.href}>
              <span>{say(language, `in-${choice.nation}`)}</span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
