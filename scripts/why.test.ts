import { describe, expect, it } from 'vitest';
import { PROBLEM_RULES } from './model/problem-rule.ts';
import { typeCommand } from './testing/type-command.ts';
import { typeHere } from './testing/type-here.ts';

describe('npm run why', () => {
  it('tells what a message means, what is wrong and what is right, without marks of Markdown', async () => {
    const { exitCode, output, errors } = await typeCommand('why', ['number-typed']);
    expect(errors).toBe('');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^A length of time is typed by hand \(number-typed\)\n\n/u);
    expect(output).toContain('\nWRONG\n\n  leaflets/help/en.md\n\n    You have 14 days to ask.\n');
    expect(output).toContain(
      '\n    content/leaflets/help/en.md:10:10  number-typed  “14 days” is typed by hand, so it would stay when the law changes.  Write {{ law.apply-within }}. It means: Apply within 14 days.\n',
    );
    expect(output).toContain(
      '\nRIGHT\n\n  leaflets/help/en.md\n\n    You have {{ law.apply-within }} to ask.\n',
    );
    expect(output).not.toMatch(/```|^#/mu);
  });

  it('has something to tell of every message', async () => {
    for (const rule of PROBLEM_RULES) {
      const { exitCode, output } = await typeHere('why', [rule]);
      expect(exitCode ?? 0, rule).toBe(0);
      expect(output, rule).toContain(`(${rule})\n`);
      expect(output, rule).toContain(`  ${rule}  `);
    }
  });

  it('lists every message with its title where none is named', async () => {
    const { exitCode, output } = await typeHere('why', []);
    expect(exitCode ?? 0).toBe(0);
    const names = output
      .split('\n')
      .flatMap((line) => /^ {2}(?<name>[a-z0-9-]+) {2,}\S/u.exec(line)?.groups?.name ?? []);
    expect(names).toEqual([...PROBLEM_RULES]);
    expect(output).toMatch(/^ {2}number-typed {2,}A length of time is typed by hand$/mu);
  });

  it('says which message was meant, and ends with 2', async () => {
    const { exitCode, errors } = await typeHere('why', ['numbr-typed']);
    expect(errors).toBe(
      'There is no message “numbr-typed”. Did you mean “number-typed”? “npm run why” lists them all.\n',
    );
    expect(exitCode).toBe(2);
  });
});
