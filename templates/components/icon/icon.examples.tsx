import type { Example } from '../../examples/example.ts';
import { ICON_NAMES, Icon } from './icon.tsx';

export const examples: readonly Example[] = [
  {
    name: 'every drawing',
    shown: (
      <ul class="plain-list">
        {ICON_NAMES.map((name) => (
          <li key={name}>
            <Icon name={name} />
            {name}
          </li>
        ))}
      </ul>
    ),
  },
];
