interface Props {
  heading: string;
  /** Unique on the page; the anchor of the heading. */
  id: string;
  leaflets: readonly { title: string; summary: string; href: string }[];
}

/** Leaflets for one kind of reader, each with its answer. */
export function LeafletList({ heading, id, leaflets }: Props) {
  return (
    <section class="leaflet-list" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="plain-list">
        {leaflets.map(({ title, summary, href }) => (
          <li key={href}>
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
