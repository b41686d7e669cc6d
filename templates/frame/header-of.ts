import { isOffered } from '../../scripts/model/language.ts';
import { homeIn, type Page } from '../../scripts/model/page.ts';
import { languageOf } from '../../scripts/model/site.ts';
import type { HeaderProps } from '../components/header/header.tsx';
import { languageWays } from '../language-ways.ts';
import { hrefsOn } from '../links.ts';
import type { PageContext } from '../page-context.ts';
import { counterpart, languageIdOf, nationOf } from '../page-locale.ts';

/** What the header of a page shows. */
export function headerOf(page: Page, { site, logo }: Pick<PageContext, 'site' | 'logo'>): HeaderProps {
  const href = hrefsOn(page, site);
  const { large } = page;
  const language = languageIdOf(page);
  const nation = nationOf(page);
  return {
    language: languageOf(site, language),
    large,
    service: site.service.name,
    ...(logo && {
      logo: {
        usual: { ...logo.usual, path: href(logo.usual.path) },
        ...(logo.dark && { dark: { ...logo.dark, path: href(logo.dark.path) } }),
      },
    }),
    home: { href: href(homeIn(language, site, large)), current: page.kind === 'home' },
    ...(page.kind !== 'not-found' && { otherPrint: href({ ...page, large: !large }) }),
    ...(nation && {
      law: {
        nation,
        leaflets: {
          href: href({ kind: 'library', nation, language, large }),
          current: page.kind === 'library',
        },
        others: site.nations
          .filter((other) => other !== nation && isOffered(languageOf(site, language), other))
          .map((other) => ({
            nation: other,
            href: href(counterpart(page, { nation: other, language }, site)),
          })),
      },
    }),
    otherLanguages: languageWays(page, site),
  };
}
