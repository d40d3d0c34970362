import { furtherReadings } from './own-readings.ts'
import { table } from './table.ts'

/**
 * Toneless Mandarin syllables of single characters. The table is 64 kB of source; read on first use in about 2 ms, it
 * then takes 240 kB, of which 128 kB are the characters of the first plane, beside its text.
 */
type Syllables = {
  names: string[]
  ids: Map<string, number>
  main: Uint16Array
  others: Map<number, number[]>
}

let known: Syllables | undefined

/** The id of a character's main syllable, 0 for a unit that has none. Surrogates have none. */
export function syllableOf(unit: number): number {
  return (known ?? learn()).main[unit]!
}

/** A syllable's letters, "" for 0. Ids stay while the tables stay. */
export function syllableName(id: number): string {
  return (known ?? learn()).names[id] ?? ''
}

/** The id for a syllable's letters ("lv" for "lü"), 0 when no character is read so. */
export function syllableId(name: string): number {
  return (known ?? learn()).ids.get(name) ?? 0
}

/** Ids of a character's further common syllables, its main one left out. */
export function otherSyllablesOf(unit: number): readonly number[] {
  return (known ?? learn()).others.get(unit) ?? none
}

/** How many ids there are, 0 included. */
export function syllableCount(): number {
  return (known ?? learn()).names.length
}

const none: readonly number[] = []

function learn(): Syllables {
  const names = ['']
  const ids = new Map<string, number>()
  const idOf = (name: string) => {
    if (!ids.has(name)) ids.set(name, names.push(name) - 1)
    return ids.get(name)!
  }
  const main = new Uint16Array(0x10000)
  for (const [name, characters] of entriesOf(table)) {
    const id = idOf(name)
    for (let i = 0; i < characters.length; i++) main[characters.charCodeAt(i)] = id
  }
  const others = new Map<number, number[]>()
  for (const [name, characters] of entriesOf(furtherReadings))
    addFurther(others, main, characters, idOf(name))
  known = { names, ids, main, others }
  return known
}

function addFurther(others: Syllables['others'], main: Uint16Array, characters: string, id: number): void {
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i)
    if (main[unit] !== id) others.set(unit, [...(others.get(unit) ?? []), id])
  }
}

/** `syllable characters` pairs of a text in which line breaks and spaces mean nothing. */
function* entriesOf(text: string): Generator<[name: string, characters: string]> {
  for (const [, name, characters] of text.replace(/\s/g, '').matchAll(/([a-z]+)([^a-z]+)/g))
    yield [name!, characters!]
}
