/** The part of js-yaml that is used here; the package itself has no types. */
declare module 'js-yaml' {
  interface Schema {
    readonly name?: string;
  }
  /** YAML’s own JSON schema: no dates, no booleans but true and false. */
  export const JSON_SCHEMA: Schema;
  /** Throws where the text is not one YAML document. */
  export function load(text: string, options: { schema: Schema }): unknown;
}
