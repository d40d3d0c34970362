/** The corpus's languages with their names, in the order of the tables. */
export const languageNames = [
  ['zh', 'Chinese'],
  ['en', 'English'],
] as const
