import { dayInWords } from '../../../scripts/model/date.ts';
import { type Language, say } from '../../../scripts/model/language.ts';
import type { Translation } from '../../../scripts/model/translation.ts';

interface Props {
  language: Language;
  /** The language that the words were translated from, which staff read. */
  main: Language;
  translation: Translation;
}

/** The anchor of the whole notice. */
const NOTICE_ID = 'translation';

/** Says whether a qualified translator has checked the words: a draft says so to the reader and to staff. */
export function TranslationNotice({ language, main, translation }: Props) {
  const { status, byRole, on } = translation;
  if (status === 'checked') {
    return <p>{say(language, 'translation-checked', { role: byRole, date: dayInWords(on, language.id) })}</p>;
  }
  return (
    <div id={NOTICE_ID} class="translation-notice">
      <p>{say(language, 'draft-translation')}</p>
      <p lang={main.id} dir={main.direction}>
        {say(main, 'draft-translation')}
      </p>
    </div>
  );
}

/** The same in short, near the top, leading to the whole. */
export function TranslationNoticeLink({ language, main }: Omit<Props, 'translation'>) {
  return (
    <p class="sample-notice-link">
      <a class="target translation-notice-link" href={`#${NOTICE_ID}`}>
        <span>{say(language, 'draft-short')}</span> <span lang={main.id}>({say(main, 'draft-short')})</span>
      </a>
    </p>
  );
}
