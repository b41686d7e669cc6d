import type { ShownLanguage, ShownPiece, ShownWords } from '../../scripts/model/shown-review.ts';

/** Words as readers meet them. What was put in or taken out is marked for the eye, and said for whoever listens. */
export function Words({ words }: { words: ShownWords }) {
  return (
    <>
      {runsOf(words).map((run, index) => {
        const pieces = run.map((piece, at) => <Piece key={at} piece={piece} />);
        switch (run[0]?.change) {
          case 'in':
            return (
              <ins key={`${index}`}>
                <Said words="put in: " />
                {pieces}
                <Said words=", end" />
              </ins>
            );
          case 'out':
            return (
              <del key={`${index}`}>
                <Said words="taken out: " />
                {pieces}
                <Said words=", end" />
              </del>
            );
          default:
            return pieces;
        }
      })}
    </>
  );
}

/** The words of a side, in the language they are in. */
export function Side({
  name,
  words,
  language: { id, direction },
}: {
  name: string;
  words: ShownWords;
  language: Pick<ShownLanguage, 'id' | 'direction'>;
}) {
  return (
    <>
      <dt>{name}</dt>
      <dd lang={id} dir={direction}>
        <Words words={words} />
      </dd>
    </>
  );
}

function Piece({ piece: { text, strong, link, language, isolate } }: { piece: ShownPiece }) {
  const own = language === undefined && !isolate ? text : <bdi lang={language}>{text}</bdi>;
  const words = strong ? <strong>{own}</strong> : own;
  if (link === undefined) return <>{words}</>;
  return (
    <>
      {words}
      <bdi lang="en" dir="ltr">{` (link: ${link})`}</bdi>
    </>
  );
}

function Said({ words }: { words: string }) {
  return (
    <span class="said" lang="en">
      {words}
    </span>
  );
}

/** Neighbours that were changed in the same way. */
function runsOf(words: ShownWords): readonly ShownWords[] {
  const runs: ShownPiece[][] = [];
  for (const piece of words) {
    const last = runs.at(-1);
    if (last?.[0] && last[0].change === piece.change) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}
