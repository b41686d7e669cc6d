/** Why nothing was saved, in words for the writer, as Sveltia CMS shows it. */
export class NotSaved extends Error {
  constructor(words: string) {
    super('saving_failed', { cause: new Error(`Nothing was saved. ${words}`) });
  }
}
