import { type Language, say } from '../../../scripts/model/language.ts';
import { Icon } from '../icon/icon.tsx';

/** Above words that nobody has translated: that they are in English, and whom to ask. */
export function NotInLanguage({ language }: { language: Language }) {
  return (
    <div class="not-in-language">
      <p>
        <Icon name="languages" />
        {say(language, 'not-in-language', { language: language.name })}{' '}
        <strong>{say(language, 'pack-interpreter')}</strong>
      </p>
    </div>
  );
}
