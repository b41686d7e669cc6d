import type { Inline } from '../../../scripts/model/block.ts';
import type { Language } from '../../../scripts/model/language.ts';
import { EasyPicture } from '../../components/easy-picture/easy-picture.tsx';
import { Icon } from '../../components/icon/icon.tsx';
import { Inlines } from '../../components/inlines/inlines.tsx';
import type { ShownPicture } from '../../components/picture/shown-picture.ts';

/** One large button that leads to another screen. */
export interface Tile {
  readonly href: string;
  readonly words: string | readonly Inline[];
  readonly picture?: ShownPicture;
  /** The language of its words, where it is not that of the screen. */
  readonly wordsIn?: Language | undefined;
}

/** Large buttons, one for each thing to read; nothing where there is none. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  if (tiles.length === 0) return null;
  return (
    <ul class="tiles plain-list">
      {tiles.map(({ href, words, picture, wordsIn }) => (
        <li key={href}>
          <a class="tile" href={href}>
            {picture && (
              <span class="tile-picture">
                <EasyPicture picture={picture} />
              </span>
            )}
            <span class="tile-words" {...(wordsIn && { lang: wordsIn.id, dir: wordsIn.direction })}>
              {typeof words === 'string' ? words : <Inlines text={words} hrefOf={nowhere} />}
            </span>
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A link in a heading would be a button within a button. */
function nowhere(): undefined {
  return undefined;
}
