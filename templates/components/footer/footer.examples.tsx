import { ADVOCACY } from '../../examples/advocacy.ts';
import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Footer } from './footer.tsx';

const ADDRESS = 'https://example.org/england/en/imha/';

export const examples: readonly Example[] = [
  {
    name: 'on a page about the site',
    shown: (
      <Footer
        language={ENGLISH}
        service="People First"
        contact={ADVOCACY}
        pages={[
          { title: 'About this site', href: '../about/index.html', current: true },
          { title: 'Using this site', href: '../accessibility/index.html', current: false },
        ]}
        address={ADDRESS}
      />
    ),
  },
  {
    name: 'without a telephone or other pages',
    shown: <Footer language={ENGLISH} service="People First" pages={[]} address={ADDRESS} />,
  },
];
