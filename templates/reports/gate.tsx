import { render } from 'preact-render-to-string';
import { dayInWords } from '../../scripts/model/date.ts';
import type { ShownFault, ShownReport, ShownWaiver } from '../../scripts/model/gate-report.ts';

/** In letters: what our own pages are held to. */
const LONGEST_HEADING = 90;

/** The report of the gate as a page: each fault with its picture, why it matters, and what to do. */
export function renderGateReport(report: ShownReport): string {
  const { folder, day, result, looked, faults, leftOut, waived, style } = report;
  const document = render(
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`What the gate found in ${folder}`}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={style} />
      </head>
      <body>
        <main id="content" class="frame report" tabindex={-1}>
          <h1>What the gate found</h1>
          <p class="lead">{result}</p>
          <p>
            It looked at <Name words={folder} />. This page was made on {dayInWords(day, 'en')}.
          </p>
          {faults.length > 0 && <Faults faults={faults} leftOut={leftOut} />}
          {waived.length > 0 && <Waivers waived={waived} />}
          <h2 id="looked">What was looked at</h2>
          <ul class="plain-facts">
            {looked.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${document}\n`;
}

function Faults({ faults, leftOut }: { faults: readonly ShownFault[]; leftOut: number }) {
  return (
    <>
      <h2 id="found">What to mend</h2>
      {faults.length > 1 && <p>What is on most pages comes first.</p>}
      {faults.map((fault, index) => (
        <Fault key={index} fault={fault} number={index + 1} />
      ))}
      {leftOut > 0 && (
        <p>
          {leftOut === 1 ? 'One more kind of fault is' : `${leftOut} more kinds of fault are`} not shown here.
          “npm run gate” with --json FILE lists them all.
        </p>
      )}
    </>
  );
}

/** It has a number, because several may have the same heading: by it they are told apart, and spoken of. */
function Fault({ fault, number }: { fault: ShownFault; number: number }) {
  const id = `fault-${number}`;
  const { message, why, fix, picture, template, rule, where, seen, pages, more } = fault;
  const heading = shortened(message);
  return (
    <section class="fault" aria-labelledby={id}>
      <h3 id={id}>
        {number}. <Quoting words={heading} />
      </h3>
      {heading !== message && (
        <p>
          <Quoting words={message} />
        </p>
      )}
      <p>{why}</p>
      {'src' in picture ? (
        <img
          class="fault-picture"
          src={picture.src}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
          loading="lazy"
        />
      ) : (
        <p>{picture.missing}</p>
      )}
      <dl class="facts">
        {fix !== undefined && <Fact name="How to mend it" words={fix} />}
        <dt>Where</dt>
        <dd>
          <ul class="plain-facts">
            {pages.map(({ page, source }) => (
              <li key={page}>
                <Name words={page} />
                {source !== undefined && (
                  <>
                    . Content file: <Name words={source} />
                  </>
                )}
              </li>
            ))}
            {more > 0 && <li>{more} more. “npm run gate” with --json FILE lists them all.</li>}
          </ul>
        </dd>
        {template !== undefined && (
          <>
            <dt>Drawn by</dt>
            <dd>
              <Name words={template} />
            </dd>
          </>
        )}
        {where !== undefined && (
          <>
            <dt>Place on the page</dt>
            <dd>
              <Name words={where} />
            </dd>
          </>
        )}
        {seen !== undefined && <Fact name="Seen" words={seen} />}
        <dt>Rule</dt>
        <dd>
          <Name words={rule} />
        </dd>
      </dl>
    </section>
  );
}

/** The first sentence, or as many words of it as a heading can have. */
function shortened(message: string): string {
  const sentence = /^.+?[.?!](?=\s+[A-Z“]|$)/u.exec(message)?.[0] ?? message;
  if (sentence.length <= LONGEST_HEADING) return sentence;
  return `${sentence.slice(0, LONGEST_HEADING - 2).replace(/\s+\S*$/u, '')} …`;
}

function Fact({ name, words }: { name: string; words: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Quoting words={words} />
      </dd>
    </>
  );
}

function Waivers({ waived }: { waived: readonly ShownWaiver[] }) {
  return (
    <>
      <h2 id="waived">What may stay for now</h2>
      <ul class="plain-facts">
        {waived.map(({ rule, words, pages }) => (
          <li key={`${rule} ${words}`}>
            <Name words={rule} />. {words} It is on <Name words={pages.join(', ')} />.
          </li>
        ))}
      </ul>
    </>
  );
}

/** A name that must be typed as it stands, read from left to right whatever is around it. */
function Name({ words }: { words: string }) {
  return (
    <code>
      <bdi dir="ltr">{words}</bdi>
    </code>
  );
}

/** A sentence in which words of a page stand in quotation marks: those may run the other way, and the sentence must not. */
function Quoting({ words }: { words: string }) {
  const parts = words.split(/“([^”]*)”/u);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <>
            “<bdi>{part}</bdi>”
          </>
        ),
      )}
    </>
  );
}
