import { formShape, type JsonSchema, NAME_FIELD, VALUE_FIELD } from '../model/edit/form-shape.ts';

/** A field of a form, as the editor takes it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly fields?: readonly FormField[];
  readonly field?: FormField;
  readonly [option: string]: unknown;
}

/** A language, by its code and its name in English. */
export interface NamedLanguage {
  readonly id: string;
  readonly name: string;
}

/**
 * The fields of a form for what a schema describes. None of them keeps a writer from saving: what is wrong is told beside the form,
 * in the words of the check, and unfinished work is not lost.
 *
 * @param leaveOut keys that no writer types, with a dot before a key inside another: `translation.from`
 */
export function formFields(
  schema: JsonSchema,
  languages: readonly NamedLanguage[],
  leaveOut: readonly string[] = [],
): readonly FormField[] {
  const shape = formShape(schema);
  if (shape.kind !== 'group') return [];
  return Object.entries(shape.of).flatMap(([key, part]) => {
    if (leaveOut.includes(key)) return [];
    const inside = leaveOut
      .filter((one) => one.startsWith(`${key}.`))
      .map((one) => one.slice(key.length + 1));
    const field = formField(key, part, languages, { needed: shape.required.includes(key), leaveOut: inside });
    return field ? [field] : [];
  });
}

/** One field, or none where no form can show what it holds. */
export function formField(
  name: string,
  schema: JsonSchema,
  languages: readonly NamedLanguage[],
  { needed = true, leaveOut = [] }: { readonly needed?: boolean; readonly leaveOut?: readonly string[] } = {},
): FormField | undefined {
  const shape = formShape(schema);
  const said = hintOf(schema);
  const hint = [said, needed || said?.includes('eft') ? '' : 'May be left empty.'].filter(Boolean).join(' ');
  const field = { name, label: labelOf(name), required: false, ...(hint !== '' && { hint }) };
  // A group that is needed is shown at once, empty; any other is added by the writer.
  const group = { ...field, widget: 'object', required: needed };
  switch (shape.kind) {
    case 'words':
      return { ...field, widget: 'string' };
    case 'day':
      return { ...field, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: true };
    case 'number':
      return { ...field, widget: 'number', value_type: 'int' };
    case 'yes':
    case 'yes-or-no':
      return { ...field, widget: 'boolean' };
    case 'choice':
      return { ...field, widget: 'select', options: optionsOf(shape.of) };
    case 'choices':
      return { ...field, widget: 'select', multiple: true, options: optionsOf(shape.of) };
    case 'lines':
      return { ...field, widget: 'list' };
    case 'items': {
      const fields = formFields(shape.of, languages);
      return { ...field, widget: 'list', fields, collapsed: false, label_singular: singular(field.label) };
    }
    case 'group':
      return { ...group, fields: formFields(schema, languages, leaveOut), collapsed: 'auto' };
    case 'languages': {
      const fields = languages.flatMap(({ id, name: label }) => {
        const own = formField(id, withoutHint(shape.of), languages);
        return own ? [{ ...own, label }] : [];
      });
      return { ...group, fields, collapsed: false };
    }
    case 'named':
      return namedParts(field, shape.of, languages);
    case 'other':
      return undefined;
  }
}

function namedParts(
  field: Pick<FormField, 'name' | 'label' | 'hint'>,
  of: JsonSchema,
  languages: readonly NamedLanguage[],
): FormField {
  const isGroup = formShape(of).kind === 'group';
  const own = isGroup ? formFields(of, languages) : [formField(VALUE_FIELD, of, languages)];
  const name: FormField = {
    name: NAME_FIELD,
    label: isGroup ? 'Name' : 'Word',
    widget: 'string',
    required: false,
  };
  return {
    ...field,
    required: false,
    widget: 'list',
    collapsed: true,
    summary: `{{fields.${NAME_FIELD}}}`,
    fields: [name, ...own.filter((one) => one !== undefined)],
  };
}

const LABELS: Readonly<Record<string, string>> = {
  [VALUE_FIELD]: 'What it means, one on each line',
  'drop-ins': 'Drop-ins',
  on: 'Day',
  from: 'From',
  to: 'Until',
};

/** `law-checked` → “Law checked”. */
function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return LABELS[name] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function singular(label: string): string {
  return label.replace(/s$/u, '');
}

function optionsOf(values: readonly string[]) {
  return values.map((value) => ({ value, label: labelOf(value) }));
}

/** What a field is for, and how it is written where it holds words: as the schema says, but nobody types the quotation marks of YAML in a form. */
function hintOf({ title, description, type, format }: JsonSchema): string | undefined {
  const written = type === 'string' && format === undefined ? title : undefined;
  const said = [description, written && `${written}.`].filter((part) => part !== undefined).join(' ');
  if (said === '') return undefined;
  return said
    .replaceAll(/,? between (?:quotation marks|"double quotes")/gu, '')
    .replaceAll(/"(?<value>[^"]*)"/gu, '$<value>');
}

function withoutHint({ description: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
