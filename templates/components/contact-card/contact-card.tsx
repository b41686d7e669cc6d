import type { Contact } from '../../../scripts/model/contact.ts';
import { phoneDigits } from '../../../scripts/model/contact.ts';
import { type Language, say } from '../../../scripts/model/language.ts';
import { Icon } from '../icon/icon.tsx';

/** How to reach someone, the telephone number first and largest. */
export function ContactCard({ language, contact }: { language: Language; contact: Contact }) {
  const { name, about, wordsIn, phone, chat, email } = contact;
  return (
    <div class="contact-card">
      <p class="contact-card-name">
        <Icon name="phone" />
        <span lang={wordsIn}>{name}</span>
      </p>
      <p lang={wordsIn}>{about}</p>
      {phone && (
        <p class="contact-card-way contact-card-phone">
          {say(language, 'contact-phone')}:{' '}
          <a class="target" href={`tel:${phoneDigits(phone)}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </p>
      )}
      {chat && (
        <p class="contact-card-way">
          {say(language, 'contact-chat')}:{' '}
          <a class="target" href={`https://${chat}`}>
            <bdi dir="ltr">{chat}</bdi>
          </a>
        </p>
      )}
      {email && (
        <p class="contact-card-way">
          {say(language, 'contact-email')}:{' '}
          <a class="target" href={`mailto:${email}`}>
            <bdi dir="ltr">{email}</bdi>
          </a>
        </p>
      )}
    </div>
  );
}
