import { parse } from 'yaml';
import { type EditedFile, FIELDS } from '../../../scripts/model/edit/editor-config.ts';
import { changedYaml, freshYaml } from './changed-yaml.ts';
import { fromForm, inForm, isFields } from './in-form.ts';

export type Form = Readonly<Record<string, unknown>>;

const TOP = /^---\n(?<top>[\s\S]*?\n)---(?:\n(?<body>[\s\S]*))?$/u;

/** What a form shows of a file. */
export function formOf(text: string, { schema, markdown }: EditedFile): Form {
  const { top, body } = split(text, markdown);
  const shown = inForm(yamlIn(top), schema);
  return {
    ...(Array.isArray(shown) ? { [FIELDS.parts]: shown } : isFields(shown) ? shown : {}),
    ...(markdown && { [FIELDS.body]: body.trim() }),
    // As JSON, because the editor cuts off the space at the ends of whatever it is given.
    [FIELDS.source]: JSON.stringify(text),
  };
}

/** The text of a file as it stands after what was changed in its form. */
export function textOf(form: Form, { schema, markdown }: EditedFile): string {
  const { [FIELDS.source]: source, [FIELDS.body]: body, ...fields } = form;
  const before: unknown = typeof source === 'string' && source !== '' ? JSON.parse(source) : undefined;
  const given = schema.properties ? fields : (fields[FIELDS.parts] ?? []);
  const words = typeof body === 'string' ? body.replace(/\r\n?/gu, '\n').trim() : '';
  if (typeof before !== 'string') {
    const top = freshYaml(asFields(fromForm(given, schema)));
    return markdown ? `---\n${top}---\n\n${words}\n` : top;
  }
  const old = split(before, markdown);
  const top = changedYaml(old.top, asFields(fromForm(given, schema)));
  if (!markdown) return inLineEnds(top, before);
  const space = /^\n*/u.exec(old.body)?.[0] ?? '';
  const whole = words === old.body.trim() ? old.body : `${space}${words}\n`;
  return inLineEnds(`---\n${top}---\n${whole}`, before);
}

function asFields(value: unknown): Form {
  return isFields(value) ? value : {};
}

function yamlIn(top: string): unknown {
  try {
    return parse(top) ?? {};
  } catch {
    return {};
  }
}

function split(written: string, markdown: boolean): { readonly top: string; readonly body: string } {
  const text = written.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  if (!markdown) return { top: text, body: '' };
  const { top = '', body = '' } = TOP.exec(text)?.groups ?? { body: text };
  return { top, body };
}

function inLineEnds(text: string, before: string): string {
  return before.includes('\r\n') ? text.replace(/\n/gu, '\r\n') : text;
}
