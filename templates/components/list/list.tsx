import type { LinkTarget, List as ListBlock } from '../../../scripts/model/block.ts';
import { toldBy } from '../../told-by.ts';
import { Inlines } from '../inlines/inlines.tsx';
import { Part, type Tongues } from '../part/part.tsx';

interface Props {
  list: ListBlock;
  tongues: Tongues;
  hrefOf: (to: LinkTarget) => string | undefined;
}

/** Points, or steps in order. */
export function List({ list, tongues, hrefOf }: Props) {
  const items = list.items.map((item, index) => (
    <li key={index.toString()} data-told={toldBy(item.rights)}>
      <Part note={item.note} {...tongues}>
        <Inlines text={item.text} hrefOf={hrefOf} />
      </Part>
      {item.list && <List list={item.list} tongues={tongues} hrefOf={hrefOf} />}
    </li>
  ));
  return list.ordered ? <ol class="list">{items}</ol> : <ul class="list">{items}</ul>;
}
