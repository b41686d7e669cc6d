import type { Contact } from '../../../scripts/model/contact.ts';
import { type Language, say } from '../../../scripts/model/language.ts';
import { Icon } from '../../components/icon/icon.tsx';
import { Qr } from './qr.tsx';

/** How to reach someone from another telephone or computer: this screen opens nothing. */
export function KioskContact({ language, contact }: { language: Language; contact: Contact }) {
  const { name, about, wordsIn, phone, chat, email } = contact;
  return (
    <div class="contact-card">
      <p class="contact-card-name">
        <Icon name="phone" />
        <span lang={wordsIn}>{name}</span>
      </p>
      <p lang={wordsIn}>{about}</p>
      {phone && (
        <p class="contact-card-way">
          {say(language, 'contact-phone')}:{' '}
          <bdi class="kiosk-phone" dir="ltr">
            {phone}
          </bdi>
        </p>
      )}
      {chat && <Way language={language} label="contact-chat" shown={chat} address={`https://${chat}`} />}
      {email && <Way language={language} label="contact-email" shown={email} address={`mailto:${email}`} />}
    </div>
  );
}

interface WayProps {
  language: Language;
  label: 'contact-chat' | 'contact-email';
  shown: string;
  address: string;
}

function Way({ language, label, shown, address }: WayProps) {
  return (
    <div class="own-phone-way">
      <Qr address={address} alt={say(language, 'sheet-qr', { address: shown })} />
      <p class="own-phone-words">
        {say(language, label)}: <bdi dir="ltr">{shown}</bdi>{' '}
        <span class="own-line">{say(language, 'kiosk-own-phone')}</span>
      </p>
    </div>
  );
}
