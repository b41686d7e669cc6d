import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Header, type HeaderProps } from './header.tsx';

const ON_A_LEAFLET: HeaderProps = {
  language: ENGLISH,
  large: false,
  service: 'People First',
  home: { href: '../../../index.html', current: false },
  otherPrint: 'large/index.html',
  law: {
    nation: 'england',
    leaflets: { href: '../index.html', current: false },
    others: [{ nation: 'wales', href: '../../../wales/en/imha/index.html' }],
  },
  otherLanguages: [],
};

export const examples: readonly Example[] = [
  { name: 'on a leaflet', shown: <Header {...ON_A_LEAFLET} /> },
  {
    name: 'on a large-print leaflet',
    shown: <Header {...ON_A_LEAFLET} large otherPrint="../index.html" />,
  },
  {
    name: 'on the front page, where no nation is chosen yet',
    shown: (
      <Header
        language={ENGLISH}
        large={false}
        service="People First"
        home={{ href: 'index.html', current: true }}
        otherPrint="large/index.html"
        otherLanguages={[]}
      />
    ),
  },
  {
    name: 'with other languages, one of them written from right to left',
    shown: (
      <Header
        {...ON_A_LEAFLET}
        otherLanguages={[
          {
            language: { ...ENGLISH, id: 'cy', name: 'Cymraeg', englishName: 'Welsh' },
            href: '../../cy/imha/index.html',
          },
          {
            language: { ...ENGLISH, id: 'ur', name: 'اردو', englishName: 'Urdu', direction: 'rtl' },
            href: '../../ur/imha/index.html',
          },
        ]}
      />
    ),
  },
  {
    name: 'with a service whose name is long',
    shown: (
      <Header
        {...ON_A_LEAFLET}
        service="The Independent Mental Health Advocacy Partnership of the Northern Counties"
      />
    ),
  },
];
