import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { LookedAt } from '../../../scripts/model/edit/looked-at.ts';
import { Pane } from './pane.tsx';

const PAGE = {
  label: 'England',
  file: 'england/en/imha/index.html',
  html: '<html><head></head><body>Ask.</body></html>',
};
const LOOKED: LookedAt = { problems: [], elsewhere: [], advice: [], pages: [PAGE] };
const drawn = (more: Partial<Parameters<typeof Pane>[0]>) =>
  render(<Pane text="Ask." notes={[]} root="https://example.org/" choose={() => undefined} {...more} />);

describe('the pane beside a form', () => {
  it('shows a page whose links lead nowhere, because it may open no window', () => {
    const html = drawn({ looked: LOOKED, page: PAGE });
    expect(html).toContain(
      '&lt;base href=&quot;https://example.org/england/en/imha/index.html&quot; target=&quot;_blank&quot;>',
    );
    expect(html).toContain('sandbox="allow-same-origin"');
  });

  it('says when nobody could look, and no longer that there is nothing to mend', () => {
    const html = drawn({ looked: LOOKED, failed: 'The reader has stopped: out of memory' });
    expect(html).toContain('This could not be checked');
    expect(html).toContain('out of memory');
    expect(html).not.toContain('Nothing to mend');
    expect(drawn({ failed: '404' })).not.toContain('are being read');
  });

  it('says what the form cannot change, before anything was looked at', () => {
    expect(drawn({ notes: ['Its lines at the top stay.'] })).toContain('<p>Its lines at the top stay.</p>');
  });
});
