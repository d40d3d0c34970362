import { han, kindAt, letter } from '../text/characters.ts'
import { syllableName, syllableOf } from '../text/pinyin/syllables.ts'
import { textOf, type View } from '../text/view.ts'
import type { ListedTerm } from './matcher.ts'
import { isFoundAsItIs } from './term-forms.ts'

/** A term that stands there in part, in units of the view. */
export type Partial = { term: ListedTerm; begin: number; end: number }

/** A term's characters, and for Han the first letter of each one's syllable. */
export type Candidate = { term: ListedTerm; units: Uint16Array; initials: Uint8Array }

/** Terms that can be recognised with characters missing, by one that is there. */
export type PartialIndex = {
  /** Latin words by their first letter, and by the whole word. */
  latin: Map<number, Candidate[]>
  words: Map<string, ListedTerm>
  han: Map<number, { candidate: Candidate; at: number }[]>
}

export const leastLatin = 4
export const mostLatin = 16
const mostHan = 8

/** Empty; about 60 bytes for each Han character of the terms and 200 for each Latin word that is added. */
export function newPartialIndex(): PartialIndex {
  return { latin: new Map(), words: new Map(), han: new Map() }
}

/** Adds a term, given with its plain views. */
export function addPartial(index: PartialIndex, term: ListedTerm, views: View[]): void {
  if (term.action === 'allow' || term.sound === 'initials') return
  const { latin, words, han: byHan } = index
  const [canonical, compact] = views as [View, View]
  if (isFoundAsItIs(term, canonical)) return
  const units = compact.units.slice(0, compact.length)
  if (isAll(units, han) && units.length >= 2 && units.length <= mostHan) {
    const initials = Uint8Array.from(units, unit => syllableName(syllableOf(unit)).charCodeAt(0) || 0)
    const candidate = { term, units, initials }
    for (const [at, unit] of units.entries()) addTo(byHan, unit, { candidate, at })
  } else if (isAll(units, letter) && units.length >= leastLatin && units.length <= mostLatin) {
    addTo(latin, units[0]!, { term, units, initials: new Uint8Array(0) })
    words.set(textOf(compact), term)
  }
}

const isAll = (units: Uint16Array, kind: number) => units.every((_, i) => kindAt(units, i) === kind)

function addTo<T>(map: Map<number, T[]>, key: number, value: T): void {
  const all = map.get(key)
  if (all) all.push(value)
  else map.set(key, [value])
}
