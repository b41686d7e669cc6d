import { say } from '../../scripts/model/language.ts';
import type { NotFoundPage } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { ContactCard } from '../components/contact-card/contact-card.tsx';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';

/** What is shown when an address leads nowhere: the way back, and a number to call. */
export function NotFoundMain({ page, context: { site } }: { page: NotFoundPage; context: PageContext }) {
  const language = languageOf(site, page.language);
  const home = hrefsOn(page, site)({ kind: 'home', language: page.language, large: false });
  return (
    <>
      <h1>{say(language, 'not-found-title')}</h1>
      <p class="lead">{say(language, 'not-found-words')}</p>
      <p>
        <a class="target" href={home}>
          {say(language, 'site-home')}
        </a>
      </p>
      {site.service.contacts[page.language]?.map((contact) => (
        <ContactCard key={contact.id} language={language} contact={contact} />
      ))}
    </>
  );
}
