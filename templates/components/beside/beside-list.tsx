import type { BesideList as ListOf } from '../../../scripts/model/beside.ts';
import { toldBy } from '../../told-by.ts';
import { Inlines } from '../inlines/inlines.tsx';
import { Part } from '../part/part.tsx';
import type { BesideSurroundings } from './beside-surroundings.ts';
import { Pair } from './pair.tsx';

interface Props {
  list: ListOf;
  surroundings: BesideSurroundings;
}

/** One list in two languages: each point beside the same point. */
export function BesideList({ list, surroundings }: Props) {
  const { own: its, english: others } = surroundings;
  const items = list.items.map(({ own, english, list: inner }, index) => (
    <li key={index.toString()}>
      <Pair
        main={its.main}
        told={toldBy(own.rights)}
        own={
          <Part note={own.note} language={its.language} main={its.main}>
            <Inlines text={own.text} hrefOf={its.hrefOf} />
          </Part>
        }
        english={english && <Inlines text={english.text} hrefOf={others.hrefOf} />}
      />
      {inner && <BesideList list={inner} surroundings={surroundings} />}
    </li>
  ));
  return list.ordered ? <ol class="list beside-list">{items}</ol> : <ul class="list beside-list">{items}</ul>;
}
