import { type Language, say } from '../../../scripts/model/language.ts';
import { Icon } from '../../components/icon/icon.tsx';

interface Props {
  language: Language;
  back: string;
  all: string;
  /** None after the last part. */
  next?: string;
}

/** The ways from one part of a leaflet to the others. */
export function Turn({ language, back, all, next }: Props) {
  return (
    <nav class="turn" aria-label={say(language, 'kiosk-all-parts')}>
      {next !== undefined && (
        <a class="turn-next tile" href={next}>
          <span class="tile-words">{say(language, 'kiosk-next')}</span>
          <Icon name="next" />
        </a>
      )}
      <a class="tile" href={back}>
        <span class="tile-words">{say(language, 'kiosk-back')}</span>
      </a>
      <a class="tile" href={all}>
        <span class="tile-words">{say(language, 'kiosk-all-parts')}</span>
      </a>
    </nav>
  );
}
