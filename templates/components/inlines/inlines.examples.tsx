import { strong, text } from '../../examples/blocks.ts';
import type { Example } from '../../examples/example.ts';
import { Inlines } from './inlines.tsx';

const hrefOf = () => '#law';

export const examples: readonly Example[] = [
  {
    name: 'words, strong words and a link',
    shown: (
      <p id="law">
        <Inlines
          text={[
            text('You can '),
            strong('say no'),
            text('. Read '),
            { kind: 'link', to: { kind: 'anchor', id: 'law' }, text: [text('what the law says')] },
            text('.'),
          ]}
          hrefOf={hrefOf}
        />
      </p>
    ),
  },
  {
    name: 'a telephone number in words written from right to left',
    shown: (
      <p lang="ur" dir="rtl">
        <Inlines
          text={[text('فون: '), { kind: 'value', text: '03003 038 037', isolate: true }]}
          hrefOf={hrefOf}
        />
      </p>
    ),
  },
];
