import { isOffered, say } from '../../scripts/model/language.ts';
import type { HomePage } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { ContactCard } from '../components/contact-card/contact-card.tsx';
import { LanguageList } from '../components/language-picker/language-list.tsx';
import { NationChoice } from '../components/nation-choice/nation-choice.tsx';
import { languageWays } from '../language-ways.ts';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';

/** The front page: what this is, whose law, and a number to call. */
export function HomeMain({ page, context: { site } }: { page: HomePage; context: PageContext }) {
  const href = hrefsOn(page, site);
  const language = languageOf(site, page.language);
  const contacts = site.service.contacts[page.language] ?? [];
  const choices = site.nations
    .filter((nation) => isOffered(language, nation))
    .map((nation) => ({
      nation,
      href: href({ kind: 'library', nation, language: language.id, large: page.large }),
    }));
  const ways = languageWays(page, site);
  return (
    <>
      <h1>{say(language, 'home-title')}</h1>
      <p class="lead">{say(language, 'home-summary')}</p>
      <NationChoice language={language} choices={choices} />
      {ways.length > 0 && <h2>{say(language, 'choose-language')}</h2>}
      {ways.length > 0 && <LanguageList ways={ways} />}
      {contacts.length > 0 && <h2>{say(language, 'ask-for-help')}</h2>}
      {contacts.map((contact) => (
        <ContactCard key={contact.id} language={language} contact={contact} />
      ))}
    </>
  );
}
