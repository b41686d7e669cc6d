/** The part of JSON Schema that the schemas of content files are written in. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
}

/** What a part of a content file is in a form. */
export type FormShape =
  /** One line of words, with what it must look like. */
  | { readonly kind: 'words' | 'day' | 'number' | 'yes' | 'yes-or-no' }
  | { readonly kind: 'choice' | 'choices'; readonly of: readonly string[] }
  /** A line for each. */
  | { readonly kind: 'lines'; readonly of: JsonSchema }
  | { readonly kind: 'items'; readonly of: JsonSchema }
  | {
      readonly kind: 'group';
      readonly of: Readonly<Record<string, JsonSchema>>;
      readonly required: readonly string[];
    }
  /** The same in each language. */
  | { readonly kind: 'languages'; readonly of: JsonSchema }
  /** Parts with names of their own: a form shows them as a list, with the name as the first field of each. */
  | { readonly kind: 'named'; readonly of: JsonSchema }
  /** What no form can show. */
  | { readonly kind: 'other' };

/** The field that holds the name of a part with a name of its own. */
export const NAME_FIELD = 'its-name';

/** The field that holds what such a part is, where that is not a group of fields. */
export const VALUE_FIELD = 'its-words';

/** What a part of a content file is in a form, from its schema. */
export function formShape(schema: JsonSchema): FormShape {
  if (schema.anyOf) {
    const [one, ...others] = schema.anyOf.filter(({ type }) => type !== 'null');
    return one && others.length === 0 ? formShape(one) : { kind: 'other' };
  }
  if (schema.type === 'boolean') return { kind: schema.const === true ? 'yes' : 'yes-or-no' };
  if (schema.type === 'integer' || schema.type === 'number') return { kind: 'number' };
  if (schema.type === 'string') {
    if (schema.enum) return { kind: 'choice', of: schema.enum };
    return { kind: schema.format === 'date' ? 'day' : 'words' };
  }
  if (schema.type === 'array' && schema.items) return listShape(schema.items);
  if (schema.type !== 'object') return { kind: 'other' };
  if (schema.properties) return { kind: 'group', of: schema.properties, required: schema.required ?? [] };
  const of = schema.additionalProperties;
  if (typeof of !== 'object') return { kind: 'other' };
  const { enum: names, pattern } = schema.propertyNames ?? {};
  if (names) return { kind: 'group', of: Object.fromEntries(names.map((name) => [name, of])), required: [] };
  return { kind: pattern !== undefined && isOfLanguages(pattern) ? 'languages' : 'named', of };
}

/** Whether something may be left empty though its line must stand there. */
export function mayBeNull(schema: JsonSchema): boolean {
  return schema.anyOf?.some(({ type }) => type === 'null') ?? false;
}

function listShape(items: JsonSchema): FormShape {
  const shape = formShape(items);
  if (shape.kind === 'choice') return { kind: 'choices', of: shape.of };
  return shape.kind === 'words' || shape.kind === 'day'
    ? { kind: 'lines', of: items }
    : { kind: 'items', of: items };
}

/** A name of a part may be long; the first part of the code of a language is two or three letters. */
function isOfLanguages(pattern: string): boolean {
  const names = new RegExp(pattern, 'u');
  return names.test('zh-Hans') && !names.test('your-rights');
}
