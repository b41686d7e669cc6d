import { piecesOf } from '../../../scripts/model/block.ts';
import { screenHrefs } from '../../../scripts/model/kiosk/screen.ts';
import { say } from '../../../scripts/model/language.ts';
import { AUDIENCES, type Leaflet } from '../../../scripts/model/leaflet.ts';
import { languageOf } from '../../../scripts/model/site.ts';
import { isInUse } from '../../../scripts/model/withdrawn.ts';
import { firstPictureOf } from '../../first-picture.ts';
import { inOrder } from '../../in-order.ts';
import { shownPicture } from '../../shown-picture.ts';
import { type Tile, Tiles } from '../parts/tiles.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Every leaflet, by who it is for; or every one in Easy Read, with its picture. */
export function ListMain({ screen, context }: ScreenProps<'leaflets' | 'easy-leaflets'>) {
  const { kiosk, pictures } = context;
  const { site, nation } = kiosk;
  const href = screenHrefs(screen, kiosk);
  const language = languageOf(site, screen.language);
  const easy = screen.kind === 'easy-leaflets';
  const locale = { nation, language: language.id };
  const leaflets = inOrder(
    site.leaflets.filter(
      (leaflet) =>
        (leaflet.form === 'easy') === easy &&
        isInUse(leaflet) &&
        leaflet.nation === nation &&
        leaflet.language === language.id,
    ),
    site.questions,
    locale,
    // What they can read comes first.
  ).toSorted((a, b) => Number(a.wordsIn !== undefined) - Number(b.wordsIn !== undefined));
  const tileOf = (leaflet: Leaflet): Tile => {
    const picture = easy ? firstPictureOf(leaflet.blocks) : undefined;
    return {
      href: href({ kind: 'article', article: leaflet }),
      words: piecesOf(leaflet.title, leaflet.marked?.title),
      ...(leaflet.wordsIn !== undefined && { wordsIn: languageOf(site, leaflet.wordsIn) }),
      ...(picture && { picture: shownPicture(picture, pictures, href) }),
    };
  };
  const groups = easy
    ? []
    : [
        ...AUDIENCES.map((audience) => ({
          heading: say(language, `audience-${audience}`),
          listed: leaflets.filter((leaflet) => leaflet.audience === audience && !leaflet.tickForm),
        })),
        {
          heading: say(language, 'print-forms'),
          listed: leaflets.filter(({ tickForm }) => tickForm === true),
        },
      ].filter(({ listed }) => listed.length > 0);
  return (
    <>
      <h1>{say(language, easy ? 'easy-read-all' : 'all-leaflets')}</h1>
      {easy && <p class="lead">{say(language, 'easy-read-summary')}</p>}
      {easy && <Tiles tiles={leaflets.map(tileOf)} />}
      {groups.map(({ heading, listed }) => (
        <div key={heading}>
          <h2>{heading}</h2>
          <Tiles tiles={listed.map(tileOf)} />
        </div>
      ))}
    </>
  );
}
