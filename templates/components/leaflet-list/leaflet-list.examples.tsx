import type { Example } from '../../examples/example.ts';
import { LeafletList } from './leaflet-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two leaflets',
    shown: (
      <LeafletList
        id="patient"
        heading="For patients"
        leaflets={[
          {
            title: 'Your right to an advocate',
            summary: 'A trained person, separate from the hospital, who helps you use your rights.',
            href: 'imha/index.html',
          },
          {
            title: 'Your rights when you are detained',
            summary: 'What staff must tell you.',
            href: 'your-rights/index.html',
          },
        ]}
      />
    ),
  },
];
