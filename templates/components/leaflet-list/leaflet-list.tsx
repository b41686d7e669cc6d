import type { Language } from '../../../scripts/model/language.ts';

interface ListedLeaflet {
  title: string;
  summary: string;
  href: string;
  /** The language of its words, where it is not that of the page. */
  wordsIn?: Language | undefined;
}

interface Props {
  heading: string;
  /** Unique on the page; the anchor of the heading. */
  id: string;
  leaflets: readonly ListedLeaflet[];
}

/** Leaflets for one kind of reader, each with its answer. */
export function LeafletList({ heading, id, leaflets }: Props) {
  return (
    <section class="leaflet-list" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="plain-list">
        {leaflets.map(({ title, summary, href, wordsIn }) => (
          <li key={href} {...(wordsIn && { lang: wordsIn.id, dir: wordsIn.direction })}>
            <h3>
              <a class="target" href={href}>
                {title}
              </a>
            </h3>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
