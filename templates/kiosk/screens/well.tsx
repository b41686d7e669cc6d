import { countWords } from '../../../scripts/model/count-words.ts';
import { dayInWords } from '../../../scripts/model/date.ts';
import { formTitle } from '../../../scripts/model/form-title.ts';
import { type Kiosk, placeIn } from '../../../scripts/model/kiosk/kiosk.ts';
import { type Language, say } from '../../../scripts/model/language.ts';
import { codeIn, sizesOf } from '../../../scripts/model/sheet.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { Pieces } from '../../components/inlines/pieces.tsx';
import { inOrder } from '../../in-order.ts';
import { DropInList } from '../parts/drop-in-list.tsx';
import type { ScreenProps } from './screen-props.ts';

/** For staff: whether the kiosk works as it should. What only the kiosk itself can know is filled in by a script. */
export function WellMain({ screen, context: { kiosk } }: ScreenProps<'well'>) {
  const { site, code } = kiosk;
  const language = languageOf(site, screen.language);
  const date = dayInWords(site.asOf, language.id);
  const { dropIns } = placeIn(kiosk, language.id);
  return (
    <>
      <h1>{say(language, 'kiosk-well')}</h1>
      <p class="lead">{say(language, 'kiosk-well-summary')}</p>
      <p>
        <strong>{say(language, 'kiosk-well-edition', { code, date })}</strong>{' '}
        <span class="own-line">{say(language, 'law-as-of', { date })}</span>
      </p>
      <p
        id="well-old"
        class="well-slip"
        data-made={site.asOf}
        data-days={JSON.stringify(countWords(language, 'kiosk-well-old', 'days'))}
        hidden
      />
      <h2>{say(language, 'kiosk-well-copy')}</h2>
      <p
        id="well-copy"
        class="needs-scripts"
        role="status"
        data-whole={JSON.stringify(countWords(language, 'kiosk-well-copy-whole', 'files'))}
        data-part={JSON.stringify(countWords(language, 'kiosk-well-copy-part', 'missing'))}
        data-none={say(language, 'kiosk-well-copy-none')}
        data-disk={say(language, 'kiosk-well-copy-disk')}
      >
        {say(language, 'kiosk-well-looking')}
      </p>
      <h2>{say(language, 'kiosk-well-voices')}</h2>
      <Voices kiosk={kiosk} language={language} />
      <h2>{say(language, 'kiosk-well-drop-ins')}</h2>
      {dropIns.length > 0 && (
        <div class="drop-ins">
          <DropInList language={language} dropIns={dropIns} />
        </div>
      )}
      <p id="well-no-drop-ins" {...(dropIns.length > 0 && { hidden: true })}>
        {say(language, 'kiosk-well-no-drop-ins')}
      </p>
      <h2>{say(language, 'check-current')}</h2>
      <Codes kiosk={kiosk} language={language} />
    </>
  );
}

interface Props {
  kiosk: Kiosk;
  language: Language;
}

/** Each language of the edition, with the voice that reads it aloud. */
function Voices({ kiosk: { languages }, language }: Props) {
  const names = new Intl.DisplayNames([language.id], { type: 'language' });
  return (
    <ul>
      {languages.map(({ id }) => {
        const name = names.of(id) ?? id;
        return (
          <li
            key={id}
            class="needs-scripts"
            data-voice-of={id}
            data-voice={say(language, 'kiosk-well-voice', { language: name, voice: '#' })}
            data-none={say(language, 'kiosk-well-no-voice', { language: name })}
          >
            {say(language, 'kiosk-well-looking')}
          </li>
        );
      })}
    </ul>
  );
}

/** The sheets that should be in the rack, each by its first size. */
function Codes({ kiosk: { site, nation }, language }: Props) {
  const locale = { nation, language: language.id };
  const leaflets = site.leaflets.filter(
    (leaflet) =>
      leaflet.nation === nation && leaflet.language === language.id && leaflet.wordsIn === undefined,
  );
  return (
    <dl class="well-codes">
      {inOrder(leaflets, site.questions, locale).flatMap((leaflet) => {
        const [first] = sizesOf(leaflet, site);
        if (first === undefined) return [];
        return (
          <div key={`${leaflet.id} ${leaflet.form}`}>
            <dt>
              <Pieces text={formTitle(leaflet, language)} />
            </dt>
            <dd>
              <bdi dir="ltr">{codeIn(site, leaflet, first)}</bdi>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
