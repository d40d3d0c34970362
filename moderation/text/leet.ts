/** What a digit stands for inside a word. */
const digits = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g' }
/** What a sign stands for inside a word. */
const signs = { $: 's', '§': 's', '@': 'a', '€': 'e', '¢': 'c', '¥': 'y', '!': 'i', '|': 'i' }

/** Units that are read as letters inside a word, each with its letter. */
export const leet = new Map(
  Object.entries({ ...digits, ...signs }).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
)

export const leetSigns = new Set(Object.keys(signs).map(sign => sign.charCodeAt(0)))

/** Signs that end sentences and divide columns are letters only with something on both sides. */
export const leetBetweenLetters = new Set(['!', '|'].map(sign => sign.charCodeAt(0)))
