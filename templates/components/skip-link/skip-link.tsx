import { type Language, say } from '../../../scripts/model/language.ts';

/** Past the header to the words, for people who do not use a mouse (WCAG 2.4.1). Seen when it has the focus. */
export function SkipLink({ language }: { language: Language }) {
  return (
    <a class="skip-link target" href="#content">
      {say(language, 'skip-to-content')}
    </a>
  );
}
