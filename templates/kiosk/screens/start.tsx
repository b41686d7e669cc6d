import { placeIn } from '../../../scripts/model/kiosk/kiosk.ts';
import { listKinds, type Screen, screenHrefs } from '../../../scripts/model/kiosk/screen.ts';
import { say } from '../../../scripts/model/language.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import type { Strings } from '../../../scripts/model/strings.ts';
import { LanguageList } from '../../components/language-picker/language-list.tsx';
import { firstQuestion } from '../../first-question.ts';
import { answerTiles } from '../answer-tiles.ts';
import { Tiles } from '../parts/tiles.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The other ways to find something, the most useful first. */
const WAYS = {
  people: 'kiosk-people',
  'easy-leaflets': 'easy-read-all',
  leaflets: 'all-leaflets',
  search: 'search',
  words: 'hard-words',
  voices: 'voices-title',
} as const satisfies Readonly<Record<ReturnType<typeof listKinds>[number], keyof Strings>>;

/** The first screen: the first question, other ways to find something, and every language. */
export function StartMain({ screen, context }: ScreenProps<'start'>) {
  const { kiosk } = context;
  const { site, nation, languages, code } = kiosk;
  const href = screenHrefs(screen, kiosk);
  const language = languageOf(site, screen.language);
  const question = firstQuestion({ nation, language: language.id }, site);
  const place = placeIn(kiosk, language.id);
  const kinds = listKinds(kiosk, language.id);
  const about = site.infoPages.filter((page) => page.nation === nation && page.language === language.id);
  const others = languages
    .filter(({ id }) => id !== language.id)
    .map((other) => ({
      language: other,
      href: href({ kind: 'start', language: other.id } satisfies Screen),
    }));
  return (
    <>
      <h1>{question?.text ?? say(language, 'kiosk-question')}</h1>
      {question && <Tiles tiles={answerTiles(question, context, href)} />}
      <Tiles
        tiles={(Object.keys(WAYS) as readonly (keyof typeof WAYS)[])
          .filter((kind) => kinds.includes(kind))
          .map((kind) => ({
            href: href({ kind, language: language.id }),
            words: say(language, WAYS[kind]),
          }))}
      />
      {others.length > 0 && <h2>{say(language, 'choose-language')}</h2>}
      {others.length > 0 && (
        <div class="start-languages">
          <LanguageList ways={others} />
        </div>
      )}
      <p class="kiosk-forgets">{say(language, 'kiosk-forgets', { hide: say(language, 'kiosk-hide') })}</p>
      <footer class="start-foot">
        <p>
          <strong>{site.service.name}</strong>{' '}
          <span class="own-line" lang={place.namesIn}>
            {place.ward}, {place.hospital}
          </span>{' '}
          <span class="own-line">{say(language, `law-in-${nation}`)}</span>
        </p>
        <ul class="plain-list">
          {about.map((article) => (
            <li key={article.id}>
              <a class="target" href={href({ kind: 'article', article })}>
                {article.title}
              </a>
            </li>
          ))}
          <li>
            <a class="target" href={href({ kind: 'well', language: languages[0]?.id ?? language.id })}>
              {say(language, 'sheet-code', { code })}
            </a>
          </li>
        </ul>
      </footer>
    </>
  );
}
