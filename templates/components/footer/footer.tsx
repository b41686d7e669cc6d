import type { Contact } from '../../../scripts/model/contact.ts';
import { phoneDigits } from '../../../scripts/model/contact.ts';
import { type Language, say } from '../../../scripts/model/language.ts';

export interface FooterProps {
  language: Language;
  service: string;
  contact?: Contact | undefined;
  /** Pages about the site itself. */
  pages: readonly { title: string; href: string; current: boolean }[];
  /** Where this page is on the web, for paper. */
  address: string;
}

/** Foot of every page: how to reach the service, and the pages about the site. */
export function Footer({ language, service, contact, pages, address }: FooterProps) {
  return (
    <footer class="footer">
      <div class="frame">
        <p class="footer-service">
          <strong>{service}</strong>
          {contact?.phone && (
            <a class="target" href={`tel:${phoneDigits(contact.phone)}`}>
              <bdi dir="ltr">{contact.phone}</bdi>
            </a>
          )}
        </p>
        {pages.length > 0 && (
          <nav class="footer-pages not-for-print" aria-label={say(language, 'about-this-site')}>
            {pages.map(({ title, href, current }) => (
              <a key={href} class="target" href={href} aria-current={current ? 'page' : undefined}>
                {title}
              </a>
            ))}
          </nav>
        )}
        <p class="for-print">{say(language, 'web-address', { address })}</p>
      </div>
    </footer>
  );
}
