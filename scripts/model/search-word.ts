/** What a reader may type, and the words of the leaflets that it means: `kept here` means `detained`. */
export interface SearchWord {
  readonly typed: string;
  readonly means: readonly string[];
}
