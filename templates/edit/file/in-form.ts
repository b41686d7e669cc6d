import {
  formShape,
  type JsonSchema,
  mayBeNull,
  NAME_FIELD,
  VALUE_FIELD,
} from '../../../scripts/model/edit/form-shape.ts';

/** What Sveltia CMS writes into a form for itself. */
const OF_THE_EDITOR = /^__sc_/u;

type Fields = Readonly<Record<string, unknown>>;

/** What stands in a content file, as a form shows it: parts with names of their own become a list. */
export function inForm(value: unknown, schema: JsonSchema): unknown {
  const shape = formShape(schema);
  if (shape.kind === 'named' && isFields(value)) {
    return Object.entries(value).map(([name, part]) => {
      const shown = inForm(part, shape.of);
      return { [NAME_FIELD]: name, ...(isFields(shown) ? shown : { [VALUE_FIELD]: shown }) };
    });
  }
  if (shape.kind === 'group' && isFields(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        const of = shape.of[key];
        return [key, of ? inForm(part, of) : part];
      }),
    );
  }
  if (shape.kind === 'languages' && isFields(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inForm(part, shape.of)]));
  }
  if (shape.kind === 'items' && Array.isArray(value)) return value.map((item) => inForm(item, shape.of));
  return value;
}

/** What was written in a form, as it is to stand in a content file: what is left empty is left out. */
export function fromForm(value: unknown, schema: JsonSchema): unknown {
  const shape = formShape(schema);
  if (shape.kind === 'named' && Array.isArray(value)) {
    const parts = value.filter(isFields).flatMap((item): [string, unknown][] => {
      const { [NAME_FIELD]: name, [VALUE_FIELD]: words, ...fields } = item;
      if (typeof name !== 'string' || name.trim() === '') return [];
      const isGroup = formShape(shape.of).kind === 'group';
      return [[name.trim(), fromForm(isGroup ? fields : words, shape.of) ?? whatIsEmpty(shape.of) ?? null]];
    });
    return Object.fromEntries(parts);
  }
  if (shape.kind === 'group' && isFields(value)) {
    return filled(
      Object.entries(value).map(([key, part]) => {
        if (OF_THE_EDITOR.test(key)) return [key, undefined];
        const of = shape.of[key];
        if (!of) return [key, part];
        const written = fromForm(part, of);
        return [key, written === undefined && shape.required.includes(key) ? whatIsEmpty(of) : written];
      }),
    );
  }
  if (shape.kind === 'languages' && isFields(value)) {
    return filled(Object.entries(value).map(([key, part]) => [key, fromForm(part, shape.of)]));
  }
  if (shape.kind === 'items' && Array.isArray(value)) {
    const items = value.map((item) => fromForm(item, shape.of));
    return some(items.filter((item) => item !== undefined));
  }
  if (Array.isArray(value)) return some(value.map(trimmed).filter((item) => item !== '' && item !== null));
  if (shape.kind === 'yes') return value === true ? true : undefined;
  if (shape.kind === 'number' && typeof value === 'string')
    return value.trim() === '' ? undefined : Number(value);
  const words = trimmed(value);
  return words === '' || words === null ? undefined : words;
}

/**
 * What a content file has no place for, in words: parts that need a name of their own and have none, or the same as another.
 *
 * @param value as it stands in the form
 */
export function withoutPlace(value: unknown, schema: JsonSchema): readonly string[] {
  const shape = formShape(schema);
  if (shape.kind === 'named' && Array.isArray(value)) {
    const items = value.filter(isFields).map(({ [NAME_FIELD]: name, ...fields }) => ({
      name: typeof name === 'string' ? name.trim() : '',
      fields,
    }));
    const names = items.map(({ name }) => name).filter((name) => name !== '');
    const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [
      ...[...twice].map(
        (name) => `Two parts of the form are called “${name}”. Call one of them something else.`,
      ),
      ...items.flatMap(({ name, fields }) => {
        const words = name === '' ? firstWords(fields) : undefined;
        return words === undefined
          ? []
          : [`The part with “${words}” has no name. Give it one, or delete it.`];
      }),
      ...items.flatMap(({ fields }) => withoutPlace(fields, shape.of)),
    ];
  }
  if (shape.kind === 'group' && isFields(value)) {
    return Object.entries(shape.of).flatMap(([key, of]) => withoutPlace(value[key], of));
  }
  if (shape.kind === 'items' && Array.isArray(value)) {
    return value.flatMap((item) => withoutPlace(item, shape.of));
  }
  return [];
}

/** What somebody has written, wherever it stands; nothing where nobody has. */
function firstWords(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const words = OF_THE_EDITOR.test(key) ? undefined : firstWords(part);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** What stands after a key that must be there though nothing is to be said. */
function whatIsEmpty(schema: JsonSchema): unknown {
  if (mayBeNull(schema)) return null;
  return ['lines', 'items', 'choices'].includes(formShape(schema).kind) ? [] : undefined;
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

function some(items: readonly unknown[]): readonly unknown[] | undefined {
  return items.length > 0 ? items : undefined;
}

function filled(entries: readonly (readonly [string, unknown])[]): Fields | undefined {
  const kept = entries.filter(([, part]) => part !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
