import { piecesOf } from '../../../scripts/model/block.ts';
import { screenHrefs } from '../../../scripts/model/kiosk/screen.ts';
import { say } from '../../../scripts/model/language.ts';
import type { Leaflet } from '../../../scripts/model/leaflet.ts';
import { leafletAt } from '../../../scripts/model/leaflet-at.ts';
import { codeIn, sizesOf } from '../../../scripts/model/sheet.ts';
import { SHEET_SIZES, type SheetSize } from '../../../scripts/model/sheet-size.ts';
import { languageOf, type Site } from '../../../scripts/model/site.ts';
import { Blocks } from '../../components/blocks/blocks.tsx';
import { Pieces } from '../../components/inlines/pieces.tsx';
import { Tiles } from '../parts/tiles.tsx';
import { screenSurroundings } from '../screen-surroundings.ts';
import type { ScreenProps } from './screen-props.ts';

/** How to get a leaflet on paper: the codes by which staff find its sheets; or a button, where the ward’s printer is joined. */
export function PaperMain({ screen, context }: ScreenProps<'paper'>) {
  const { kiosk } = context;
  const { site, settings } = kiosk;
  const { leaflet } = screen;
  const href = screenHrefs(screen, kiosk);
  const language = languageOf(site, leaflet.language);
  const printed = printedAs(leaflet, site);
  const wordsIn = leaflet.wordsIn === undefined ? undefined : languageOf(site, leaflet.wordsIn);
  const surroundings = screenSurroundings(screen, leaflet, leaflet.blocks, context);
  return (
    <>
      <div class={settings.prints ? 'not-for-print' : undefined}>
        <p class="part-of" {...(wordsIn && { lang: wordsIn.id, dir: wordsIn.direction })}>
          <Pieces text={piecesOf(leaflet.title, leaflet.marked?.title)} />
        </p>
        <h1>{say(language, 'kiosk-paper')}</h1>
        {settings.prints && (
          <div class="paper-print needs-scripts">
            <button id="kiosk-print" class="button" type="button" data-title={site.service.name}>
              {say(language, 'kiosk-paper-print')}
            </button>
            <p>{say(language, 'kiosk-paper-where')}</p>
          </div>
        )}
        <p class="lead">{say(language, 'kiosk-paper-ask')}</p>
        <dl class="paper-codes">
          {sizesOf(printed, site).map((size) => (
            <div key={size}>
              <dt>{say(language, `sheet-size-${size}`, { points: SHEET_SIZES[size].points })}</dt>
              <dd>
                <bdi dir="ltr">{codeIn(site, printed, size satisfies SheetSize)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <Tiles
          tiles={[
            { href: href({ kind: 'article', article: leaflet }), words: say(language, 'kiosk-all-parts') },
          ]}
        />
      </div>
      {settings.prints && (
        <article class="for-print">
          <h2>
            <Pieces text={piecesOf(leaflet.title, leaflet.marked?.title)} />
          </h2>
          <p class="lead">
            <Pieces text={piecesOf(leaflet.summary, leaflet.marked?.summary)} />
          </p>
          <Blocks blocks={leaflet.blocks} surroundings={surroundings} />
        </article>
      )}
    </>
  );
}

/** What nobody has translated is on paper in the language it is in. */
function printedAs(leaflet: Leaflet, { leaflets }: Site): Leaflet {
  if (leaflet.wordsIn === undefined) return leaflet;
  return leafletAt(leaflets, { ...leaflet, language: leaflet.wordsIn }) ?? leaflet;
}
