import { shippedEn } from '../word-list/shipped/en.ts'
import { shippedZh } from '../word-list/shipped/zh.ts'

/** A way of finding listed terms that other systems use. */
export type Comparator = { name: string; finds(text: string): boolean }

/**
 * Three common ways, each with a list of terms: whole words between characters that are no letters, in any case
 * (Coral's kind); the term's very characters anywhere (Artalk's and Twikoo's kind); the same in any case.
 */
export function comparatorsWith(terms: string[]): Comparator[] {
  const lower = terms.map(term => term.toLowerCase())
  return [
    {
      name: 'whole word',
      finds: text => lower.some(term => hasWhole(text.toLowerCase(), term)),
    },
    { name: 'substring', finds: text => terms.some(term => text.includes(term)) },
    {
      name: 'any case',
      finds: text => lower.some(term => text.toLowerCase().includes(term)),
    },
  ]
}

/** The shipped lists' terms that hold. The other systems have nothing like an allow-term. */
export function shippedTerms(): string[] {
  return [...shippedZh.terms, ...shippedEn.terms]
    .filter(({ action }) => action !== 'allow')
    .map(({ term }) => term)
}

/** Whether the term stands somewhere with no letter at either side. */
function hasWhole(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1))
    if (!endsInLetter(text.slice(0, at)) && !beginsWithLetter(text.slice(at + term.length))) return true
  return false
}

function endsInLetter(text: string): boolean {
  return /\p{L}$/u.test(text.slice(-2))
}

function beginsWithLetter(text: string): boolean {
  return /^\p{L}/u.test(text)
}
