import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import type { Translation } from '../../model/translation.ts';
import { openContent } from '../../read/open-content.ts';
import { readLanguage } from '../../read/read-language.ts';
import { numberFinder } from '../../read/typed-number.ts';
import type { Translatable } from '../find-translations.ts';
import { writeWhole } from '../write-whole.ts';
import { madeOf } from './made-of.ts';
import { fileId } from './parts-to-send.ts';
import type { Xliff, XliffFile } from './read-xliff.ts';
import { takeFile } from './take-file.ts';
import { sentAs } from './write-xliff.ts';

/** What an import did. */
export interface Imported {
  /** Of each leaflet that was written: its file, how many parts came from the XLIFF file, and how many have no words yet. */
  readonly written: readonly Written[];
  /** What has to be mended. Nothing of a leaflet with one of these was written. */
  readonly problems: readonly Problem[];
  /** Parts that were left out of what was written. */
  readonly left: readonly Problem[];
}

interface Written {
  /** The name of its folder. */
  readonly id: string;
  readonly shown: string;
  readonly parts: number;
  readonly missing: number;
}

interface Into {
  readonly content: string;
  readonly found: Translatable;
  readonly by: Translation;
}

/** Writes what came back from translators into the leaflets, each whole or not at all. */
export function importXliff(xliff: Xliff, into: Into): Imported {
  const { content, found, by } = into;
  const { shown } = xliff;
  const problems: Problem[] = wrongLanguages(xliff, into);
  const folder = openContent(content);
  const to = xliff.to ?? '';
  const read =
    problems.length > 0 ? undefined : readLanguage(folder, to, (problem) => problems.push(problem));
  if (!read) return { written: [], problems, left: [] };

  const held = { language: to, numbersIn: numberFinder(to, read.numbers) };
  const left: Problem[] = [];
  const ready: {
    readonly path: string;
    readonly name: string;
    readonly text: string;
    readonly told: Written;
    readonly line: number;
  }[] = [];
  const seen = new Set<string>();
  for (const file of xliff.files) {
    const source = found.sources.find((one) => fileId(one) === file.id);
    if (!source || seen.has(file.id)) {
      problems.push(wrongFile(file, shown, seen));
      continue;
    }
    seen.add(file.id);
    const draft = found.translations.find(
      (one) => one.language === to && one.source.file.name === source.file.name,
    );
    const taken = takeFile(file, { source, draft, shown, ...held });
    problems.push(...taken.problems);
    if (taken.problems.length > 0) continue;
    left.push(...taken.left);
    if (taken.words.size === 0) continue;
    const target = folder.own(
      `${path.posix.dirname(source.file.name)}/${path.posix.basename(source.file.name).replace(found.mainLanguage, to)}`,
    );
    if (!draft && existsSync(target.path)) {
      problems.push(unreadable(target.shown, { file: shown, line: file.line, column: 1 }));
      continue;
    }
    const made = madeOf(source, draft, taken, { by, at: { file: shown, line: file.line, column: 1 } });
    problems.push(...made.problems);
    if (made.text === undefined) continue;
    left.push(...made.left);
    const told = { id: source.id, shown: target.shown, parts: made.parts, missing: made.missing };
    ready.push({ name: target.name, path: target.path, text: made.text, told, line: file.line });
  }
  const alone = ready.filter(({ name }) => {
    const whole = name.replace(/\.easy\.md$/u, '.md');
    return !folder.exists(whole) && !ready.some((one) => one.name === whole);
  });
  problems.push(...alone.map(({ told, line }) => easyAlone(told, { file: shown, line, column: 1 })));
  const whole = ready.filter((one) => !alone.includes(one));
  for (const { path: name, text } of whole) writeWhole(name, text);
  return { written: whole.map(({ told }) => told), problems, left };
}

function wrongLanguages({ shown, from, to, files }: Xliff, { found }: Into): Problem[] {
  const wrong = (message: string, fix: string): Problem => ({
    file: shown,
    line: 1,
    column: 1,
    rule: 'xliff-language',
    message,
    fix,
  });
  const { mainLanguage, languages } = found;
  const problems: Problem[] = [];
  if (![mainLanguage, sentAs(mainLanguage)].includes(from)) {
    problems.push(
      wrong(
        `This is translated from “${from}”, and the leaflets are in “${mainLanguage}”.`,
        `Only what was exported from here can come back: its srcLang is “${sentAs(mainLanguage)}”.`,
      ),
    );
  }
  if (to === undefined || !languages.includes(to)) {
    problems.push(
      wrong(
        to === undefined
          ? 'This does not say which language it is in.'
          : `“${to}” is not one of the languages in site.yaml.`,
        `Write one of these as its trgLang: ${languages.join(', ')}; or add the language to site.yaml.`,
      ),
    );
  }
  if (files.length === 0) problems.push(wrong('There is no leaflet in this file.', 'Ask for it again.'));
  return problems;
}

function wrongFile({ id, line }: XliffFile, shown: string, seen: ReadonlySet<string>): Problem {
  return {
    file: shown,
    line,
    column: 1,
    rule: 'xliff-file',
    message: seen.has(id) ? `The file “${id}” is there twice.` : `There is no leaflet “${id}”.`,
    fix: seen.has(id)
      ? 'Keep one of the two.'
      : 'Put back the id of the file that was sent. If the leaflet was taken out since, take it out here too.',
  };
}

function easyAlone({ id, shown }: Written, at: Pick<Problem, 'file' | 'line' | 'column'>): Problem {
  return {
    ...at,
    rule: 'easy-alone',
    message: `This is the Easy Read of “${id}”, and the leaflet that it goes with has no translation yet.`,
    fix: `Translate the leaflet too: ${shown.replace(/\.easy\.md$/u, '.md')}.`,
  };
}

/** What stands in such a file would be lost. */
function unreadable(target: string, at: Pick<Problem, 'file' | 'line' | 'column'>): Problem {
  return {
    ...at,
    rule: 'xliff-target',
    message: `${target} is there and can’t be read, so nothing was written over it.`,
    fix: 'Mend it first: “npm run check” names what is wrong.',
  };
}
