import type { Idea } from '../model/idea.ts';
import type { Leaflet } from '../model/leaflet.ts';
import { NATION_NAMES, type NationId } from '../model/nation.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import { type Answer, FIRST_QUESTION, type Question } from '../model/question.ts';
import type { ContentFolder } from './content-folder.ts';
import { didYouMean } from './nearest.ts';
import type { Report } from './report.ts';
import { questionsSchema } from './schema.ts';
import { readYamlFile } from './yaml-file.ts';

interface Known {
  readonly nations: readonly NationId[];
  readonly leaflets: readonly Leaflet[];
  readonly ideas: ReadonlyMap<string, Idea>;
}

/**
 * Reads `content/questions/<language>.yaml` for each nation; a language may have none. Every answer must lead to something,
 * and every question must be led to.
 */
export function readQuestions(
  folder: ContentFolder,
  language: string,
  { nations, leaflets, ideas }: Known,
  report: Report,
): readonly Question[] {
  const file = folder.file(`questions/${language}.yaml`);
  if (!folder.exists(file.name)) return [];
  const read = readYamlFile(folder, file, questionsSchema, report);
  if (!read) return [];
  const ids = Object.keys(read.value);
  const wrong = (path: readonly (string | number)[], rule: ProblemRule, message: string, fix: string) =>
    report({ file: file.shown, ...read.place(...path), rule, message, fix });

  if (!ids.includes(FIRST_QUESTION)) {
    wrong(
      [],
      'question-first',
      `There is no question “${FIRST_QUESTION}”, which is asked first.`,
      `Name the first one “${FIRST_QUESTION}”.`,
    );
  }
  const led = new Set([
    FIRST_QUESTION,
    ...Object.values(read.value).flatMap(({ answers }) => answers.flatMap(({ ask }) => ask ?? [])),
  ]);
  for (const id of ids) {
    if (led.has(id)) continue;
    wrong(
      [id],
      'question-unreached',
      `No answer leads to the question “${id}”.`,
      `Write “ask: ${id}” under an answer, or delete it.`,
    );
  }

  return nations.flatMap((nation) =>
    Object.entries(read.value).map(
      ([id, { question: text, answers }]): Question => ({
        id,
        nation,
        language,
        text,
        answers: answers.flatMap((answer, index): readonly Answer[] => {
          if (answer.nations && !answer.nations.includes(nation)) return [];
          const path = [id, 'answers', index] as const;
          if ((answer.ask === undefined) === (answer.read === undefined)) {
            wrong(
              path,
              'question-answer',
              `The answer “${answer.says}” has to lead to one thing.`,
              'Write either “ask:” with a question, or “read:” with a leaflet.',
            );
            return [];
          }
          if (answer.ask !== undefined && !ids.includes(answer.ask)) {
            wrong(
              [...path, 'ask'],
              'question-unknown',
              `There is no question “${answer.ask}”.`,
              `${didYouMean(answer.ask, ids)}Questions: ${ids.join(', ')}.`,
            );
            return [];
          }
          const [leafletId = '', easy] = (answer.read ?? '').split('.');
          const form = easy === 'easy' ? 'easy' : 'standard';
          const here = leaflets.filter(
            (leaflet) => leaflet.nation === nation && leaflet.language === language,
          );
          if (
            answer.read !== undefined &&
            !here.some((leaflet) => leaflet.id === leafletId && leaflet.form === form)
          ) {
            const names = here.map((leaflet) => `${leaflet.id}${leaflet.form === 'easy' ? '.easy' : ''}`);
            wrong(
              [...path, 'read'],
              'question-leaflet',
              `There is no leaflet “${answer.read}” for ${NATION_NAMES[nation]}.`,
              `${didYouMean(answer.read, names)}Write the name of a folder in content/leaflets, with “.easy” for Easy Read.`,
            );
            return [];
          }
          const idea = answer.picture === undefined ? undefined : ideas.get(answer.picture);
          if (answer.picture !== undefined && !idea) {
            wrong(
              [...path, 'picture'],
              'idea-unknown',
              `There is no idea “${answer.picture}” in the picture dictionary.`,
              `${didYouMean(answer.picture, ideas.keys())}Look in content/pictures/pictures.yaml.`,
            );
          }
          return [
            {
              says: answer.says,
              ...(idea && { picture: idea.picture }),
              to:
                answer.ask !== undefined
                  ? { kind: 'question', id: answer.ask }
                  : { kind: 'leaflet', id: leafletId, form },
            },
          ];
        }),
      }),
    ),
  );
}
