import type { Problem } from '../../../scripts/model/problem.ts';
import type { Example } from '../../examples/example.ts';
import { ProblemPanel } from './problem-panel.tsx';

const PROBLEM: Problem = {
  file: 'content/leaflets/imha/en.md',
  line: 12,
  column: 5,
  rule: 'picture-alt',
  message: 'This picture has no words for people who cannot see it.',
  fix: 'Write what it shows between the square brackets.',
};

export const examples: readonly Example[] = [
  { name: 'one problem', shown: <ProblemPanel problems={[PROBLEM]} /> },
  {
    name: 'two problems',
    shown: <ProblemPanel problems={[PROBLEM, { ...PROBLEM, line: 40, rule: 'raw-html' }]} />,
  },
];
