import { type Language, say } from '../../../scripts/model/language.ts';
import { Icon } from '../icon/icon.tsx';
import { LanguageList, type LanguageWay } from './language-list.tsx';

interface Props {
  language: Language;
  /** The same page in other languages. */
  ways: readonly LanguageWay[];
}

/**
 * One press to every other language. Those who cannot read the words on it know it by their own language’s name, which stands on
 * it; there are no flags, which are of countries.
 */
export function LanguagePicker({ language, ways }: Props) {
  return (
    <details class="language-picker not-for-print">
      <summary class="target">
        <Icon name="languages" />
        {say(language, 'languages')}:{' '}
        {ways.map((way, index) => (
          <>
            {index > 0 && ' · '}
            <bdi key={way.language.id} lang={way.language.id} dir={way.language.direction}>
              {way.language.name}
            </bdi>
          </>
        ))}
      </summary>
      <nav aria-label={say(language, 'choose-language')}>
        <LanguageList ways={ways} />
      </nav>
    </details>
  );
}
