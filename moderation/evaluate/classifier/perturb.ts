import pairs from 'opencc-js/dict/STCharacters'
import { seededRandom } from '../../classifier/train/random.ts'
import { syllableOf } from '../../text/pinyin/syllables.ts'

/** A way to disguise a text, the same for the same text each time. */
export type Perturbation = { name: string; apply: (text: string) => string }

const homophoneShare = 0.3

/** Ways in which Chinese text is disguised. `heard` gives the characters that homophones are taken from. */
export function perturbationsZh(heard: string[]): Perturbation[] {
  const homophones = homophonesIn(heard)
  return [
    { name: 'full-width letters and digits', apply: fullWidth },
    { name: 'zero-width characters between all', apply: text => [...text].join('\u200b') },
    { name: 'spaces between all characters', apply: text => [...text].join(' ') },
    {
      name: 'signs at half of all places',
      apply: text => between(text, 0.5, ['*', '.', '-', '_', '~', '|']),
    },
    { name: 'traditional characters', apply: text => mapped(text, traditional()) },
    { name: 'homophones for 30 % of characters', apply: text => withHomophones(text, homophones) },
  ]
}

/** Ways in which English text is disguised. */
export function perturbationsEn(): Perturbation[] {
  return [
    { name: 'full-width letters and digits', apply: fullWidth },
    { name: 'zero-width characters between all', apply: text => [...text].join('\u200b') },
    {
      name: 'letters of 30 % of words spaced',
      apply: text => inWords(text, 0.3, word => [...word].join(' ')),
    },
    { name: 'dots inside 30 % of words', apply: text => inWords(text, 0.3, word => [...word].join('.')) },
    { name: 'Cyrillic for half of the letters', apply: text => replaced(text, 0.5, cyrillic) },
    { name: 'digits and signs for 40 % of letters', apply: text => replaced(text, 0.4, leet) },
    {
      name: 'vowels repeated',
      apply: text => inWords(text, 0.5, word => word.replace(/[aeiou]/i, '$&$&$&')),
    },
    {
      name: 'first vowel a star',
      apply: text => inWords(text, 0.5, word => word.replace(/(?<=\w)[aeiou]/i, '*')),
    },
  ]
}

const cyrillic = new Map(
  [...'aаeеoоcсpрxхyуiіsѕ'].flatMap((one, at, all) => (at % 2 ? [] : [[one, all[at + 1]!]])),
)
const leet = new Map(Object.entries({ a: '4', e: '3', i: '1', o: '0', s: '$', t: '7' }))

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
}

function between(text: string, share: number, signs: string[]): string {
  const random = randomFor(text)
  return [...text]
    .map(one => (random() < share ? one + signs[Math.floor(random() * signs.length)]! : one))
    .join('')
}

function inWords(text: string, share: number, change: (word: string) => string): string {
  const random = randomFor(text)
  return text.replace(/[A-Za-z]{3,}/g, word => (random() < share ? change(word) : word))
}

function replaced(text: string, share: number, table: Map<string, string>): string {
  const random = randomFor(text)
  return [...text].map(one => (random() < share ? (table.get(one.toLowerCase()) ?? one) : one)).join('')
}

function mapped(text: string, table: Map<string, string>): string {
  return [...text].map(one => table.get(one) ?? one).join('')
}

function withHomophones(text: string, homophones: Map<number, string[]>): string {
  const random = randomFor(text)
  return [...text]
    .map(one => {
      const others = homophones.get(syllableOf(one.charCodeAt(0))) ?? []
      return random() < homophoneShare && others.length > 0
        ? others[Math.floor(random() * others.length)]!
        : one
    })
    .join('')
}

/** The eight commonest characters of each syllable in some texts. */
function homophonesIn(texts: string[]): Map<number, string[]> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const one of text) counts.set(one, (counts.get(one) ?? 0) + 1)
  const found = new Map<number, string[]>()
  const byCount = [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
  for (const [one] of byCount) {
    const syllable = syllableOf(one.charCodeAt(0))
    if (syllable === 0) continue
    const same = found.get(syllable) ?? []
    if (same.length < 8) found.set(syllable, [...same, one])
  }
  return found
}

function traditional(): Map<string, string> {
  return new Map(
    pairs.split('|').flatMap((pair): [string, string][] => {
      const [from, to] = pair.split(' ')
      return from && to ? [[from, to]] : []
    }),
  )
}

function randomFor(text: string): () => number {
  let seed = 17
  for (let i = 0; i < text.length; i++) seed = Math.imul(seed ^ text.charCodeAt(i), 0x01000193)
  return seededRandom(seed)
}
