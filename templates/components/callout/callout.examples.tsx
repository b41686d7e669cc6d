import { CALLOUT_ROLES } from '../../../scripts/model/block.ts';
import { item } from '../../examples/blocks.ts';
import { ENGLISH, IN_ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { List } from '../list/list.tsx';
import { Callout } from './callout.tsx';

const EACH_ROLE: readonly Example[] = CALLOUT_ROLES.map((role) => ({
  name: role,
  shown: (
    <Callout language={ENGLISH} kind={role}>
      <p>
        You have <strong>14 days</strong> to ask a tribunal. Read <a href="#law">what the law says</a>.
      </p>
      <p id="law">An advocate can help you.</p>
    </Callout>
  ),
}));

export const examples: readonly Example[] = [
  ...EACH_ROLE,
  {
    name: 'beginning with a list',
    shown: (
      <Callout language={ENGLISH} kind="say">
        <List
          tongues={IN_ENGLISH}
          list={{
            kind: 'list',
            ordered: false,
            items: [item('“Please speak slowly.”'), item('“Please write it down.”')],
          }}
          hrefOf={() => '#'}
        />
      </Callout>
    ),
  },
];
