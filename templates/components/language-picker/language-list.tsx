import type { Language } from '../../../scripts/model/language.ts';

/** A language, and where a reader of it is led. */
export interface LanguageWay {
  readonly language: Language;
  readonly href: string;
}

/** Each language by its own name, and smaller in the language of the page’s staff, who help to choose. */
export function LanguageList({ ways }: { ways: readonly LanguageWay[] }) {
  return (
    <ul class="language-list plain-list">
      {ways.map(({ language, href }) => (
        <li key={language.id}>
          <a class="target" href={href} hreflang={language.id}>
            <bdi lang={language.id} dir={language.direction}>
              {language.name}
            </bdi>
            {language.englishName !== language.name && (
              <>
                {' '}
                <span class="language-english" lang="en">
                  {language.englishName}
                </span>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
