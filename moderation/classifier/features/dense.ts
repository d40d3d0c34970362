import type { ClassifierViews } from '../views.ts'
import { hitsOf, lexiconCategories } from './lexicon.ts'

/** Values that every text has, beside its grams: lexicon hits by category, disguise, links, long numbers. */
export const denseNames = [
  ...lexiconCategories.map(category => `lexicon ${category}`),
  ...lexiconCategories.map(category => `lexicon ${category}, several`),
  'joined',
  'dropped',
  'replaced',
  'link',
  'long number',
  'short',
  'long',
] as const

const afterLexicon = lexiconCategories.length * 2

/** Fills the dense values of a text, each from 0 to 1. */
export function fillDense(views: ClassifierViews, dense: Float32Array): void {
  const hits = hitsOf(views)
  for (let i = 0; i < lexiconCategories.length; i++) {
    dense[i] = hits[i]! > 0 ? 1 : 0
    dense[lexiconCategories.length + i] = hits[i]! > 1 ? 1 : 0
  }
  const { canonical, compact, sourceLength } = views
  const length = Math.max(1, compact.length)
  dense[afterLexicon] = share(countEdges(compact.edges, compact.length, 2), length)
  dense[afterLexicon + 1] = share(sourceLength - canonical.length, Math.max(1, sourceLength))
  dense[afterLexicon + 2] = share(views.replaced, length)
  dense[afterLexicon + 3] = hasLink(canonical.units, canonical.length) ? 1 : 0
  dense[afterLexicon + 4] = hasLongNumber(compact.units, compact.length) ? 1 : 0
  dense[afterLexicon + 5] = length <= 8 ? 1 : 0
  dense[afterLexicon + 6] = Math.min(1, length / 400)
}

function share(count: number, of: number): number {
  return Math.min(1, Math.max(0, count / of) * 2)
}

function countEdges(edges: Uint8Array, length: number, bit: number): number {
  let count = 0
  for (let i = 0; i < length; i++) if ((edges[i]! & bit) !== 0) count++
  return count
}

/** "://" or "www." anywhere. */
function hasLink(units: Uint16Array, length: number): boolean {
  for (let i = 0; i + 3 < length; i++) {
    if (units[i] === 0x3a && units[i + 1] === 0x2f && units[i + 2] === 0x2f) return true
    if (units[i] === 0x77 && units[i + 1] === 0x77 && units[i + 2] === 0x77 && units[i + 3] === 0x2e)
      return true
  }
  return false
}

/** Six digits or more in a row: an account, a telephone number. */
function hasLongNumber(units: Uint16Array, length: number): boolean {
  let run = 0
  for (let i = 0; i < length; i++) {
    run = units[i]! >= 0x30 && units[i]! <= 0x39 ? run + 1 : 0
    if (run === 6) return true
  }
  return false
}
