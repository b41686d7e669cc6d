import { expect, it } from 'vitest';
import type { Leaflet } from '../scripts/model/leaflet.ts';
import { SAMPLE_CONTEXT } from './examples/sample-site.ts';
import { renderPage } from './page.tsx';

it('a page of a site of many leaflets takes no longer because of the others', () => {
  const { leaflets: few } = SAMPLE_CONTEXT.site;
  const [some] = few;
  if (!some) throw new Error('The sample has no leaflet.');
  const copies = Array.from({ length: 500 }, (_, number): Leaflet => ({ ...some, id: `leaflet-${number}` }));
  const many = [...few, ...copies];
  let looks = 0;
  const leaflets = new Proxy(many, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/u.test(key)) looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const context = { ...SAMPLE_CONTEXT, site: { ...SAMPLE_CONTEXT.site, leaflets } };
  const render = (leaflet: Leaflet | undefined) =>
    renderPage({ kind: 'leaflet', leaflet: leaflet ?? some, large: false }, context);

  expect(render(copies[0])).toContain(some.title);
  expect(looks).toBeGreaterThan(0);
  looks = 0;
  expect(render(copies.at(-1))).toContain(some.title);
  expect(looks).toBe(0);
});
