import { clauseEdge, innerEdge, spelledEdge, tailEdge, type View } from '../text/view.ts'
import type { TermForm } from './term-forms.ts'
import { leastHomophones } from './term-sounds.ts'

/**
 * Whether what a fuzzy view shows is likely to be the term: within one clause, more than one emoji, and where sounds are
 * matched not inside a word and, unless its homophones are looked for, with its own Han wherever Han is written.
 */
export function isMeant(view: View, begin: number, { term, text, characters }: TermForm): boolean {
  const end = begin + text.length
  if ((edgesInside(view, begin, end) & clauseEdge) !== 0) return false
  if (text.length > 1 && view.begins[begin] === view.begins[end - 1]) return false
  if (characters === undefined) return true
  if (cutsWord(view, begin, end)) return false
  if (term.sound === 'homophones') return true
  const isLong = characters.length >= leastHomophones && term.sound !== 'spelled'
  return isLong || isSpelled(view, begin, characters)
}

/** Whether the places cut a word in letters, or a run of pinyin that is begun inside goes on into another. */
function cutsWord({ edges, length }: View, begin: number, end: number): boolean {
  if ((edges[begin]! & tailEdge) !== 0 || (end < length && (edges[end]! & innerEdge) !== 0)) return true
  if ((edges[begin]! & innerEdge) === 0) return false
  for (let i = begin; i < end; i++) if ((edges[i]! & innerEdge) === 0) return true
  return false
}

/** Some of it in letters or drawn, and the rest in the term's own Han. */
function isSpelled({ written, edges }: View, begin: number, characters: string): boolean {
  let some = false
  for (let i = 0; i < characters.length; i++) {
    if (edges[begin + i]! & spelledEdge) some = true
    else if (written?.[begin + i] !== characters.charCodeAt(i)) return false
  }
  return some
}

/** All edges between the units of a place. */
export function edgesInside({ edges }: View, begin: number, end: number): number {
  let all = 0
  for (let i = begin + 1; i < end; i++) all |= edges[i]!
  return all
}
