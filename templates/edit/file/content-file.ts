import { isMap, LineCounter, parseDocument } from 'yaml';
import { type EditedFile, FIELDS } from '../../../scripts/model/edit/editor-config.ts';
import { FRONT_MATTER } from '../../../scripts/model/front-matter.ts';
import { changedYaml, freshYaml } from './changed-yaml.ts';
import { fromForm, inForm, isFields, withoutPlace } from './in-form.ts';

export type Form = Readonly<Record<string, unknown>>;

/** What a form shows of a file. */
export function formOf(text: string, { schema, markdown }: EditedFile): Form {
  const { top, body } = split(text, markdown);
  const shown = inForm(top.value ?? {}, schema);
  return {
    ...(Array.isArray(shown) ? { [FIELDS.parts]: shown } : isFields(shown) ? shown : {}),
    ...(markdown && { [FIELDS.body]: body.trim() }),
    // As JSON, because the editor cuts off the space at the ends of whatever it is given.
    [FIELDS.source]: JSON.stringify(text),
  };
}

/** The text that a form was filled from; nothing where its file is new. */
export function sourceOf({ [FIELDS.source]: source }: Form): string | undefined {
  if (typeof source !== 'string' || source === '') return undefined;
  const text: unknown = JSON.parse(source);
  return typeof text === 'string' ? text : undefined;
}

/** The text of a file as it stands after what was changed in its form. What cannot be read stays as it is. */
export function textOf(form: Form, { schema, markdown }: EditedFile): string {
  const { [FIELDS.body]: body } = form;
  const before = sourceOf(form);
  const words = typeof body === 'string' ? body.replace(/\r\n?/gu, '\n').trim() : '';
  const wanted = fromForm(fieldsOf(form, { schema, markdown }), schema);
  const fields = isFields(wanted) ? wanted : {};
  if (before === undefined) {
    const top = freshYaml(fields);
    return markdown ? `---\n${top}---\n\n${words}\n` : top;
  }
  const old = split(before, markdown);
  const top = old.top.unread === undefined ? changedYaml(old.top.text, fields) : old.top.text;
  if (!markdown) return top;
  const space = /^\n*/u.exec(old.body)?.[0] ?? '';
  const whole = words === old.body.trim() ? old.body : `${space}${words}\n`;
  // A file that had no lines at its top gets them when there is something to say in them.
  if (old.opening === '' && top !== '') return `---\n${top}---\n\n${whole}`;
  return `${old.opening}${top}${old.closing}${whole}`;
}

/** Why what is in a form cannot be written into its file, in words for whoever typed it. */
export function cannotBeWritten(form: Form, file: EditedFile): readonly string[] {
  const unread = unreadLine(form, file);
  if (unread !== undefined && !file.markdown) {
    return [
      `This file has a mistake on line ${unread}, so it can’t be changed here. Mend line ${unread} in the file itself, then open the editor again.`,
    ];
  }
  return withoutPlace(fieldsOf(form, file), file.schema);
}

/** What of a Markdown file its form cannot change, in words; nothing where it can change all. */
export function whatStays(form: Form, file: EditedFile): string | undefined {
  const unread = unreadLine(form, file);
  if (unread === undefined || !file.markdown) return undefined;
  if (unread === 1)
    return 'The lines at its top have no end, so the whole file stands under “Words”. Mend it there.';
  return `The lines at its top have a mistake on line ${unread}. They stay as they are until line ${unread} is mended in the file itself. Here you can change only the words.`;
}

function unreadLine(form: Form, { markdown }: EditedFile): number | undefined {
  const before = sourceOf(form);
  return before === undefined ? undefined : split(before, markdown).top.unread;
}

function fieldsOf(form: Form, { schema }: EditedFile): unknown {
  const { [FIELDS.source]: _, [FIELDS.body]: __, ...fields } = form;
  return schema.properties ? fields : (fields[FIELDS.parts] ?? []);
}

/** YAML, and what it says, or the line from which on it cannot be read. */
interface Top {
  readonly text: string;
  readonly value?: unknown;
  readonly unread?: number;
}

/** A file in parts, which are the whole of it. */
interface Split {
  readonly opening: string;
  readonly top: Top;
  readonly closing: string;
  readonly body: string;
}

function split(written: string, markdown: boolean): Split {
  const text = written.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const none = { opening: '', closing: '', body: '' };
  if (!markdown) return { ...none, top: topOf(text, 1) };
  const found = FRONT_MATTER.exec(text);
  if (found?.index === 0) {
    const opening = text.slice(0, text.indexOf('\n') + 1);
    const front = found.groups?.front ?? '';
    const closing = found[0].slice(opening.length + front.length);
    const body = text.slice(found[0].length);
    return {
      opening,
      top: topOf(front, 2),
      closing: closing.endsWith('\n') ? closing : `${closing}\n`,
      body,
    };
  }
  // Begun, and not closed: nobody knows where the words begin.
  if (text.startsWith('---')) return { ...none, top: { text: '', unread: 1 }, body: text };
  return { ...none, top: { text: '' }, body: text };
}

function topOf(text: string, firstLine: number): Top {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineOf = (at: number) => lineCounter.linePos(at).line + firstLine - 1;
  const [error] = document.errors;
  if (error) return { text, unread: lineOf(error.pos[0]) };
  const { contents } = document;
  if (contents !== null && !isMap(contents)) return { text, unread: lineOf(contents.range?.[0] ?? 0) };
  try {
    return { text, value: document.toJS() };
  } catch {
    // It repeats itself without end.
    return { text, unread: firstLine };
  }
}
