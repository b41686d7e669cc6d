import { placeIn } from '../../../scripts/model/kiosk/kiosk.ts';
import { say } from '../../../scripts/model/language.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { DropInList } from '../parts/drop-in-list.tsx';
import { KioskContact } from '../parts/kiosk-contact.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Whom to ask, to call and to see: those of this ward first. */
export function PeopleMain({ screen, context: { kiosk } }: ScreenProps<'people'>) {
  const { site } = kiosk;
  const language = languageOf(site, screen.language);
  const { ask, phone, ward, hospital, namesIn, advocacy, complaints, dropIns } = placeIn(kiosk, language.id);
  const told = [advocacy, complaints].map((contact) => contact?.id);
  const others = (site.service.contacts[language.id] ?? []).filter(({ id }) => !told.includes(id));
  return (
    <>
      <h1>{say(language, 'kiosk-people')}</h1>
      {advocacy && (
        <div>
          <h2>{say(language, 'cover-advocate')}</h2>
          <KioskContact language={language} contact={advocacy} />
        </div>
      )}
      {dropIns.length > 0 && (
        <div class="drop-ins">
          <h2>{say(language, 'cover-drop-ins')}</h2>
          <DropInList language={language} dropIns={dropIns} />
        </div>
      )}
      {ask.length > 0 && (
        <div>
          <h2>{say(language, 'cover-ask')}</h2>
          <ul class="list">
            {ask.map((role) => (
              <li key={role}>{role}</li>
            ))}
          </ul>
        </div>
      )}
      {phone !== undefined && (
        <div>
          <h2>{say(language, 'cover-phone')}</h2>
          <KioskContact
            language={language}
            contact={{
              id: kiosk.id,
              name: ward,
              about: hospital,
              ...(namesIn !== undefined && { wordsIn: namesIn }),
              phone,
              checked: null,
            }}
          />
        </div>
      )}
      <div>
        <h2>{say(language, 'cover-complain')}</h2>
        <p>{say(language, 'cover-complain-words')}</p>
        {complaints && <KioskContact language={language} contact={complaints} />}
      </div>
      {others.length > 0 && (
        <div>
          <h2>{say(language, 'ask-for-help')}</h2>
          {others.map((contact) => (
            <KioskContact key={contact.id} language={language} contact={contact} />
          ))}
        </div>
      )}
    </>
  );
}
