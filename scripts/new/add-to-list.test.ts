import { expect, it } from 'vitest';
import { CannotRun } from '../model/cannot-run.ts';
import { addToList } from './add-to-list.ts';

it.each([
  ['in brackets', '# a\nlist: [en, cy] # both\n\nlast: 1\n', '# a\nlist: [en, cy, pl] # both\n\nlast: 1\n'],
  ['in empty brackets', 'list: []\nlast: 1\n', 'list: [pl]\nlast: 1\n'],
  [
    'in brackets over several lines',
    'list:\n  [\n    en, # first\n    cy,\n  ]\n',
    'list:\n  [\n    en, # first\n    cy, pl,\n  ]\n',
  ],
  [
    'with dashes',
    'list:\n- en\n- cy # Wales\n# end\nlast: 1\n',
    'list:\n- en\n- cy # Wales\n- pl\n# end\nlast: 1\n',
  ],
  ['with dashes, and no line after', 'list:\n  - en', 'list:\n  - en\n  - pl'],
  ['that is not there', '# a\nfirst: 1\n\n# end\n', '# a\nfirst: 1\n\n# end\n\nlist:\n  - pl\n'],
])('adds to a list %s, and changes nothing else', (_what, before, after) => {
  expect(addToList(before, 'list', 'pl')).toBe(after);
});

it('adds a map after one whose last lines are a map, with the comments around it where they were', () => {
  const before =
    'list:\n    # the first\n    - on: 1\n      room:\n        en: Day room # upstairs\n    # no more\nlast: 1\n';
  expect(addToList(before, 'list', { on: 2, room: { en: 'Hall' } })).toBe(
    'list:\n    # the first\n    - on: 1\n      room:\n        en: Day room # upstairs\n    - on: 2\n      room:\n        en: Hall\n    # no more\nlast: 1\n',
  );
});

it('adds a map to maps in brackets', () => {
  expect(addToList('list: [{on: 1}]\n', 'list', { on: 2 })).toBe('list: [{on: 1}, { on: 2 }]\n');
});

it.each(['list:\n', 'list: en\n', 'list: {en: 1}\n'])('does not touch %j, which is no list', (text) => {
  expect(() => addToList(text, 'list', 'pl')).toThrow(CannotRun);
});
