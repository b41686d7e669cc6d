import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { CannotRun } from '../model/cannot-run.ts';
import { answer, kept, keptList } from './answer.ts';

const COLOUR = {
  option: '--colour',
  asks: 'Which colour?',
  read: kept(z.enum(['red', 'green']), '--colour'),
};

/** A terminal at which somebody types these lines, one after each question. */
function terminal(...lines: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  let said = '';
  const left = [...lines];
  output.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (!text.includes(COLOUR.asks)) return;
    const line = left.shift();
    if (line === undefined) input.end();
    else input.write(`${line}\n`);
  });
  return { input, output, said: () => said };
}

const script = { input: new PassThrough(), output: new PassThrough() };

it('takes what was typed after the option, and asks nothing', async () => {
  const asked = terminal();
  expect(await answer('green', COLOUR, asked)).toBe('green');
  expect(asked.said()).toBe('');
});

it('asks at a terminal, and asks again until the answer can be used', async () => {
  const asked = terminal('gren', '', ' green ');
  expect(await answer(undefined, COLOUR, asked)).toBe('green');
  expect(asked.said()).toContain('Did you mean “green”? Choose from: red, green.');
  expect(asked.said().match(/Which colour\?/gu)).toHaveLength(3);
});

it('offers what is usual, and takes it for an empty line', async () => {
  const asked = terminal('');
  expect(await answer(undefined, { ...COLOUR, usual: 'red' }, asked)).toBe('red');
  expect(asked.said()).toContain('Which colour? [red]');
});

it('makes nothing when somebody leaves', async () => {
  await expect(answer(undefined, COLOUR, terminal())).rejects.toThrow('Nothing was made.');
});

it('takes what is usual in a script, or says which option is missing', async () => {
  expect(await answer(undefined, { ...COLOUR, usual: 'red' }, script)).toBe('red');
  await expect(answer(undefined, COLOUR, script)).rejects.toThrow(
    new CannotRun('Which colour? Say it with --colour. Nothing was made.'),
  );
});

it('reads lists with commas or spaces, and names the item that is wrong', () => {
  const read = keptList(z.array(z.enum(['red', 'green'])), '--colours');
  expect(read('red, green')).toEqual(['red', 'green']);
  expect(read('green red')).toEqual(['green', 'red']);
  expect(() => read('red, blue')).toThrow('“blue” is not a value that “--colours” can have.');
});
