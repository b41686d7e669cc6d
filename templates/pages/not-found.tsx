import { say } from '../../scripts/model/language.ts';
import { homeIn, type NotFoundPage } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { ContactCard } from '../components/contact-card/contact-card.tsx';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';

/**
 * What is shown when an address leads nowhere: the way back, in every language, and a number to call. A server has one such page,
 * whatever the language of the address.
 */
export function NotFoundMain({ page, context: { site } }: { page: NotFoundPage; context: PageContext }) {
  const language = languageOf(site, page.language);
  const href = hrefsOn(page, site);
  const home = href(homeIn(page.language, site, false));
  const others = site.languages.filter(({ id }) => id !== page.language);
  return (
    <>
      <h1>{say(language, 'not-found-title')}</h1>
      <p class="lead">{say(language, 'not-found-words')}</p>
      <p>
        <a class="target" href={home}>
          {say(language, 'site-home')}
        </a>
      </p>
      {others.map((other) => (
        <section key={other.id} lang={other.id} dir={other.direction} aria-label={other.name}>
          <h2>{say(other, 'not-found-title')}</h2>
          <p>
            <a class="target" href={href(homeIn(other.id, site, false))}>
              {say(other, 'site-home')} ({other.name})
            </a>
          </p>
        </section>
      ))}
      {site.service.contacts[page.language]?.map((contact) => (
        <ContactCard key={contact.id} language={language} contact={contact} />
      ))}
    </>
  );
}
