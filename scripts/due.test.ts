import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLAIMS } from './read/content-sample.ts';
import { buildKit } from './testing/build-kit.ts';
import { typeCommand } from './testing/type-command.ts';
import { typeHere } from './testing/type-here.ts';

const kit = buildKit();
afterAll(() => kit.remove());

describe('npm run due', () => {
  const on = (day: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(`${day}T00:00:00Z`) / 1000) });

  it('lists what is due, with the claims and sources to look at again', async () => {
    const content = kit.sample({ 'law/claims.yaml': CLAIMS.replace('standing: read', 'standing: known') });
    const json = path.join(kit.folder, 'due.json');
    const { exitCode, output } = await typeCommand(
      'due',
      ['--content', content, '--within', '30', '--json', json],
      on('2027-05-12'),
    );
    expect(output).toBe(
      [
        'Your right to help (leaflets/help/en.md): due on 22 May 2027, 10 days left',
        '  can-refuse (critical): The person may refuse the help.',
        '    England and Wales: MHA 1983 s130B(6). Mental Health Act 1983. STILL TO BE FOUND in a source.',
        '',
        'Contacts: try each of their details',
        '  Test Advocacy (advocacy): last tried on 22 November 2026, 9 days left',
        '',
        '1 leaflet and 1 contact to look at within 30 days.',
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      today: '2027-05-12',
      leaflets: [{ daysLeft: 10 }],
    });
  });

  it('ends with 1 if something is overdue, and says nothing falls due where nothing does', async () => {
    const content = kit.sample();
    const late = await typeHere('due', ['--content', content], on('2027-05-23'));
    expect(late.exitCode).toBe(1);
    expect(late.output).toContain('due on 22 May 2027, 1 day OVERDUE');
    const early = await typeHere('due', ['--content', content, '--within', '5'], on('2026-11-22'));
    expect([early.exitCode, early.output]).toEqual([0, 'Nothing falls due in the next 5 days.\n']);
  });
});
