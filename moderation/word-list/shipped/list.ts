import type { Term } from '../../types.ts'

/** A word list that comes with the service. A change of its terms raises its version. */
export type ShippedList = { name: string; version: number; terms: Term[] }

/** Terms that hold, written with commas or line breaks between them; `how` else they are looked for. */
export function holds(category: string, text: string, how: Pick<Term, 'sound' | 'inside'> = {}): Term[] {
  return split(text).map(term => ({ term, action: 'hold', category, ...how }))
}

/** Contexts in which a term of the same list means nothing bad. */
export function allows(text: string): Term[] {
  return split(text).map(term => ({ term, action: 'allow' }))
}

function split(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map(term => term.trim())
    .filter(term => term !== '')
}
