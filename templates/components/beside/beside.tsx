import type { BesidePart } from '../../../scripts/model/beside.ts';
import { piecesOf, type WordEntry } from '../../../scripts/model/block.ts';
import { say } from '../../../scripts/model/language.ts';
import { toldBy } from '../../told-by.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { EasyPicture } from '../easy-picture/easy-picture.tsx';
import { Heading } from '../heading/heading.tsx';
import { Icon } from '../icon/icon.tsx';
import { Inlines } from '../inlines/inlines.tsx';
import { Pieces } from '../inlines/pieces.tsx';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { Around } from '../part/around.tsx';
import { Part } from '../part/part.tsx';
import { BesideList } from './beside-list.tsx';
import type { BesideSurroundings } from './beside-surroundings.ts';
import { BesideTable } from './beside-table.tsx';
import { Pair } from './pair.tsx';

interface Props {
  parts: readonly BesidePart[];
  surroundings: BesideSurroundings;
}

/**
 * The parts of a leaflet, each beside the same part in the main language. Only the reader’s headings are headings: whoever goes
 * from heading to heading meets each section once.
 */
export function Beside({ parts, surroundings }: Props) {
  return parts.map((part, index) => (
    <One
      key={index.toString()}
      part={part}
      headingId={headingBefore(parts, index)}
      surroundings={surroundings}
    />
  ));
}

function headingBefore(parts: readonly BesidePart[], index: number): string | undefined {
  const heading = parts.slice(0, index).findLast(({ kind }) => kind === 'heading');
  return heading?.kind === 'heading' ? heading.own.id : undefined;
}

interface OneProps {
  part: BesidePart;
  headingId: string | undefined;
  surroundings: BesideSurroundings;
}

function One({ part, headingId, surroundings }: OneProps) {
  const { own: its, english: others } = surroundings;
  const { language, main, hrefOf, pictureOf } = its;
  switch (part.kind) {
    case 'heading':
      return (
        <Pair
          main={main}
          heading={part.own.level}
          own={<Heading heading={part.own} main={main} hrefOf={hrefOf} />}
          english={
            part.english && (
              <p class={`beside-heading beside-heading-${part.english.level}`}>
                <Inlines text={part.english.text} hrefOf={others.hrefOf} />
              </p>
            )
          }
        />
      );
    case 'paragraph':
      return (
        <Pair
          main={main}
          own={<Paragraph paragraph={part.own} tongues={its} hrefOf={hrefOf} />}
          english={
            part.english && (
              <p>
                <Inlines text={part.english.text} hrefOf={others.hrefOf} />
              </p>
            )
          }
        />
      );
    case 'row':
      return (
        <div class="row beside-row">
          <EasyPicture picture={pictureOf(part.own.idea.picture)} />
          <Pair
            main={main}
            own={<Paragraph paragraph={{ ...part.own, kind: 'paragraph' }} tongues={its} hrefOf={hrefOf} />}
            english={
              part.english && (
                <p>
                  <Inlines text={part.english.text} hrefOf={others.hrefOf} />
                </p>
              )
            }
          />
        </div>
      );
    case 'list':
      return <BesideList list={part} surroundings={surroundings} />;
    case 'table':
      return <BesideTable table={part} headingId={headingId} surroundings={surroundings} />;
    case 'ticks':
      return (
        <ul class="ticks beside-list">
          {part.items.map(({ own, english }, index) => (
            <li key={index.toString()}>
              {own.idea && <EasyPicture picture={pictureOf(own.idea.picture)} />}
              <Pair
                main={main}
                told={toldBy(own.rights)}
                own={
                  <Part note={own.note} language={language} main={main}>
                    <Inlines text={own.text} hrefOf={hrefOf} />
                  </Part>
                }
                english={english && <Inlines text={english.text} hrefOf={others.hrefOf} />}
              />
            </li>
          ))}
        </ul>
      );
    case 'fill-in':
      return (
        <Around note={part.note} tongues={its}>
          <ul class="fill-in beside-list">
            {part.labels.map(({ own, english }) => (
              <li key={own}>
                <Pair main={main} own={`${own}:`} english={english && `${english}:`} />
              </li>
            ))}
          </ul>
        </Around>
      );
    case 'callout': {
      const kind = `callout-${part.role}` as const;
      return (
        <div class={`callout ${kind} beside-box`}>
          <Pair
            main={main}
            own={
              <p class="callout-label">
                <Icon name={part.role} />
                {say(language, kind)}
              </p>
            }
            english={<p class="callout-label">{say(main, kind)}</p>}
          />
          <Beside parts={part.parts} surroundings={surroundings} />
        </div>
      );
    }
    case 'words':
      return (
        <div class="words beside-box">
          <Pair
            main={main}
            own={
              <p class="words-label">
                <Icon name="words" />
                {say(language, 'words-explained')}
              </p>
            }
            english={<p class="words-label">{say(main, 'words-explained')}</p>}
          />
          <dl class="beside-entries">
            {part.entries.map(({ own, english }) => [
              <div key={own.term} class="beside-own">
                <Entry {...own} />
              </div>,
              english && (
                <div
                  key={`${own.term} ${main.id}`}
                  class="beside-english"
                  lang={main.id}
                  dir={main.direction}
                >
                  <Entry {...english} />
                </div>
              ),
            ])}
          </dl>
        </div>
      );
    case 'once':
      return <Blocks blocks={[part.block]} under={headingId} surroundings={its} />;
  }
}

function Entry({ term, meaning, marked }: WordEntry) {
  return (
    <>
      <dt>
        <Pieces text={piecesOf(term, marked?.term)} />:
      </dt>{' '}
      <dd>
        <Pieces text={piecesOf(meaning, marked?.meaning)} />
      </dd>
    </>
  );
}
