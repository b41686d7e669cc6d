/** Where something stands among the words of an article that is not one of them: it is not read aloud. */
export const NOT_READ = { 'data-not-read': '' } as const;
