import type { ComponentChildren } from 'preact';
import type { Block, LinkTarget } from '../../../scripts/model/block.ts';
import type { GroupedCheck } from '../../../scripts/model/check.ts';
import type { Language } from '../../../scripts/model/language.ts';
import type { Picture as PictureOf } from '../../../scripts/model/picture.ts';
import type { Recording as RecordingOf } from '../../../scripts/model/recording.ts';
import { Callout } from '../callout/callout.tsx';
import { Checks } from '../checks/checks.tsx';
import { ContactCard } from '../contact-card/contact-card.tsx';
import { FillIn } from '../fill-in/fill-in.tsx';
import { Heading } from '../heading/heading.tsx';
import { List } from '../list/list.tsx';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { Picture } from '../picture/picture.tsx';
import type { ShownPicture } from '../picture/shown-picture.ts';
import { Recording, type ShownRecording } from '../recording/recording.tsx';
import { Row } from '../row/row.tsx';
import { Table } from '../table/table.tsx';
import { Ticks } from '../ticks/ticks.tsx';
import { Words } from '../words/words.tsx';

/** What blocks need from the page they stand on. */
export interface Surroundings {
  readonly language: Language;
  /** The language that leaflets are written in first. */
  readonly main: Language;
  /** None where the page leads nowhere else: a screen that everyone shares. */
  readonly hrefOf: (to: LinkTarget) => string | undefined;
  readonly pictureOf: (picture: PictureOf) => ShownPicture;
  readonly recordingOf: (recording: RecordingOf) => ShownRecording;
  /** How a film or sound is shown; where this is missing, with the browser’s own controls. */
  readonly recordingBox?: (props: {
    readonly language: Language;
    readonly shown: ShownRecording;
  }) => ComponentChildren;
  readonly checks: readonly GroupedCheck[];
  /** How a contact is shown; where this is missing, with links. */
  readonly contactCard?: typeof ContactCard;
  /** Whether headings below one of level 2 stand right under the main heading. */
  readonly raised?: boolean;
}

interface Props {
  blocks: readonly Block[];
  /** Id of the heading that they stand under, where it is not among them. */
  under?: string | undefined;
  surroundings: Surroundings;
}

/** The parts of an article, each by its own component. */
export function Blocks({ blocks, under, surroundings }: Props) {
  return blocks.map((block, index) => (
    <One
      key={index.toString()}
      block={block}
      headingId={headingBefore(blocks, index) ?? under}
      surroundings={surroundings}
    />
  ));
}

/** Id of the heading that a block stands under. */
function headingBefore(blocks: readonly Block[], index: number): string | undefined {
  const heading = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading');
  return heading?.kind === 'heading' ? heading.id : undefined;
}

interface OneProps {
  block: Block;
  headingId: string | undefined;
  surroundings: Surroundings;
}

function One({ block, headingId, surroundings }: OneProps) {
  const {
    language,
    main,
    hrefOf,
    pictureOf,
    recordingOf,
    recordingBox: Box = Recording,
    checks,
    raised,
    contactCard: Card = ContactCard,
  } = surroundings;
  const tongues = { language, main };
  switch (block.kind) {
    case 'heading':
      return <Heading heading={block} main={main} hrefOf={hrefOf} raised={raised} />;
    case 'paragraph':
      return <Paragraph paragraph={block} tongues={tongues} hrefOf={hrefOf} />;
    case 'row':
      return <Row row={block} tongues={tongues} picture={pictureOf(block.idea.picture)} hrefOf={hrefOf} />;
    case 'list':
      return <List list={block} tongues={tongues} hrefOf={hrefOf} />;
    case 'table':
      return <Table table={block} tongues={tongues} headingId={headingId} hrefOf={hrefOf} />;
    case 'picture':
      return (
        <Picture
          picture={pictureOf(block.picture)}
          alt={block.alt}
          {...(block.note === 'in-main-language' && { lang: main.id })}
        />
      );
    case 'callout':
      return (
        <Callout language={language} kind={block.role}>
          <Blocks blocks={block.blocks} surroundings={surroundings} />
        </Callout>
      );
    case 'contact':
      return <Card language={language} contact={block.contact} />;
    case 'words':
      return <Words language={language} entries={block.entries} />;
    case 'fill-in':
      return <FillIn labels={block.labels} note={block.note} tongues={tongues} />;
    case 'ticks':
      return <Ticks ticks={block} tongues={tongues} hrefOf={hrefOf} pictureOf={pictureOf} />;
    case 'recording':
      return <Box language={language} shown={recordingOf(block.recording)} />;
    case 'checks':
      return <Checks language={language} checks={checks} raised={raised} />;
  }
}
