import type { Piece } from '../../../scripts/model/block.ts';

/** Words, of which some are in another language, and numbers that keep their own order in right-to-left text. */
export function Pieces({ text }: { text: readonly Piece[] }) {
  return text.map((piece, index) => <One key={index.toString()} piece={piece} />);
}

function One({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'value':
      return piece.isolate ? <bdi dir="ltr">{piece.text}</bdi> : piece.text;
    case 'foreign':
      return (
        <bdi lang={piece.language} dir="ltr">
          {piece.text}
        </bdi>
      );
  }
}
