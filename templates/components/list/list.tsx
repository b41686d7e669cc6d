import type { LinkTarget, List as ListBlock } from '../../../scripts/model/block.ts';
import { toldBy } from '../../told-by.ts';
import { Inlines } from '../inlines/inlines.tsx';

interface Props {
  list: ListBlock;
  hrefOf: (to: LinkTarget) => string;
}

/** Points, or steps in order. */
export function List({ list, hrefOf }: Props) {
  const items = list.items.map((item, index) => (
    <li key={index.toString()} data-told={toldBy(item.rights)}>
      <Inlines text={item.text} hrefOf={hrefOf} />
      {item.list && <List list={item.list} hrefOf={hrefOf} />}
    </li>
  ));
  return list.ordered ? <ol class="list">{items}</ol> : <ul class="list">{items}</ul>;
}
