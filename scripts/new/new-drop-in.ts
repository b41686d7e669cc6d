import { readFileSync } from 'node:fs';
import { Scalar } from 'yaml';
import type { ContentOptions } from '../command/command.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { type Day, dayInWords, weekdayInWords } from '../model/date.ts';
import { type Problem, problemLine } from '../model/problem.ts';
import { didYouMean } from '../read/nearest.ts';
import { placeSchema } from '../read/schema.ts';
import { readYamlFile } from '../read/yaml-file.ts';
import { writeWhole } from '../translate/write-whole.ts';
import { addToList } from './add-to-list.ts';
import { answer, kept } from './answer.ts';
import { type OwnContent, ownContent, tellNext } from './own-content.ts';

export interface DropInOptions extends ContentOptions {
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly room?: string;
}

/** One date more on which an advocate comes to a ward. Its times and its room are those of the last one, if nothing else is said. */
export async function newDropIn(ward: string | undefined, options: DropInOptions): Promise<void> {
  const content = ownContent(options);
  const { folder, main, today } = content;
  const wards = folder
    .list('places')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/u, ''));
  if (wards.length === 0)
    throw new CannotRun('There is no ward yet. Make one with “npm run new -- place”, then type this again.');
  const [only] = wards;
  const id = await answer(ward, {
    option: 'the name of its file after “drop-in”',
    asks: `Which ward? There are: ${wards.join(', ')}.`,
    ...(wards.length === 1 && only !== undefined && { usual: only }),
    read: (text) => {
      if (wards.includes(text)) return text;
      throw new CannotRun(
        `There is no ward “${text}”. ${didYouMean(text, wards)}There are: ${wards.join(', ')}.`,
      );
    },
  });
  const file = folder.own(`places/${id}.yaml`);
  const place = placeOf(content, id);
  const dropIns = place['drop-ins'] ?? [];
  const last = dropIns.at(-1);
  const { on, from, to } = DROP_IN.shape;
  const day = await answer(options.on, {
    option: '--on',
    asks: 'On which day? Write year-month-day, like 2027-01-14.',
    read: (text) => toCome(kept(on, '--on')(text), today),
  });
  const begins = await answer(options.from, {
    option: '--from',
    asks: 'When does it begin, like 14:00?',
    ...(last && { usual: last.from }),
    read: kept(from, '--from'),
  });
  const ends = await answer(options.to, {
    option: '--to',
    asks: 'When does it end, like 15:30?',
    ...(last && { usual: last.to }),
    read: (text) => {
      const end = kept(to, '--to')(text);
      if (end > begins) return end;
      throw new CannotRun(`It would end at ${end}, and begins at ${begins}. Write a later time after --to.`);
    },
  });
  const lastRoom = last?.room[main];
  const room = await answer(options.room, {
    option: '--room',
    asks: 'In which room?',
    ...(lastRoom !== undefined && { usual: lastRoom }),
    read: kept(placeSchema.shape.ward, '--room'),
  });
  if (dropIns.some((one) => one.on === day && one.from < ends && begins < one.to))
    throw new CannotRun(
      `${place.ward} has a drop-in on ${dayInWords(day, 'en')} at that time already. Nothing was changed.`,
    );
  const text = addToList(readFileSync(file.path, 'utf8'), 'drop-ins', {
    on: day,
    from: quoted(begins),
    to: quoted(ends),
    // What the same room is called in other languages stays with it.
    room: last && room === lastRoom ? last.room : { [main]: room },
  });
  writeWhole(file.path, text);
  await tellNext(file, options, [
    `An advocate comes to ${place.ward} on ${weekdayInWords(day, 'en')}, ${begins} to ${ends}. Build, and print its poster again.`,
  ]);
}

const DROP_IN = placeSchema.shape['drop-ins'].unwrap().element;

function placeOf({ folder }: OwnContent, id: string) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const read = readYamlFile(folder, folder.own(`places/${id}.yaml`), placeSchema, report);
  if (read) return read.value;
  throw new CannotRun([...problems.map(problemLine), 'Mend that first. Nothing was changed.'].join('\n'));
}

function toCome(day: Day, today: Day): Day {
  if (day >= today) return day;
  throw new CannotRun(`${dayInWords(day, 'en')} is over. Write today’s date or a later one after --on.`);
}

/** In quotation marks, because some readers of YAML take 14:00 for a number. */
function quoted(time: string): Scalar<string> {
  const scalar = new Scalar(time);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
