/** Languages in Latin script that are told apart, by their number in the table. At most 26. */
export const languageCodes =
  'en de nl fr es pt it ca ro pl cs sk sl hr hu sv da no fi et tr vi ms tl sq eu'.split(' ')
