import { type Language, say } from '../../../scripts/model/language.ts';

/** Says that nobody qualified has checked the words, as long as nobody has. */
export function SampleNotice({ language }: { language: Language }) {
  return (
    <p id="sample-text" class="sample-notice">
      {say(language, 'sample-text')}
    </p>
  );
}

/** The same in short, near the top, leading to the whole. */
export function SampleNoticeLink({ language }: { language: Language }) {
  return (
    <p class="sample-notice-link">
      <a class="target" href="#sample-text">
        {say(language, 'sample-short')}
      </a>
    </p>
  );
}
