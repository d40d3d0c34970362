import { mostMatches, WorkBoundExceeded } from '../limits.ts'
import { han, isWordUnit, kindAt } from '../text/characters.ts'
import { clauseEdge, joinEdge, type View } from '../text/view.ts'
import type { Term } from '../types.ts'
import { buildAutomaton } from './automaton.ts'
import { formsOf, type TermForm } from './term-forms.ts'

/** A term and who asks for it: what is shipped excuses only what is shipped. */
export type ListedTerm = Term & { source: 'shipped' | 'operator' }

/** An occurrence of a term, in units of the view it was found in. */
export type Match = {
  term: ListedTerm
  begin: number
  end: number
  /** Separators were skipped inside. */
  joined: boolean
  /** Among them a mark that ends a clause: it may be two clauses that only look like the term. */
  acrossClauses: boolean
}

export type Matcher = {
  /** Every occurrence of every term in a view. Throws when there are more than is sensible. */
  find(view: View): Match[]
  termCount: number
}

type Pattern = { length: number; forms: TermForm[]; startsWord: boolean; endsWord: boolean }

/** Letters a Latin term needs before it is looked for inside a longer run of spaced-out letters. */
const leastInsideRun = 4

/** Compiles a list of terms for all views at once. Throws a RangeError for a term with nothing to match. */
export function compileMatcher(terms: ListedTerm[]): Matcher {
  const formsByText = new Map<string, TermForm[]>()
  for (const term of terms) {
    for (const form of formsOf(term)) {
      const same = formsByText.get(form.text)
      if (same) same.push(form)
      else formsByText.set(form.text, [form])
    }
  }
  const patterns = [...formsByText].map(([text, forms]) => toPattern(text, forms))
  const automaton = buildAutomaton([...formsByText.keys()])

  function find(view: View): Match[] {
    const matches: Match[] = []
    let seen = 0
    automaton.scan(view.units, view.length, (number, end) => {
      if (++seen > mostMatches) throw new WorkBoundExceeded('Too many occurrences of terms')
      collect(patterns[number]!, view, end, matches)
    })
    return matches
  }
  return { find, termCount: terms.length }
}

function toPattern(text: string, forms: TermForm[]): Pattern {
  const startsWord = isWordUnit(text.charCodeAt(0))
  const endsWord = isWordUnit(text.charCodeAt(text.length - 1))
  return { length: text.length, forms, startsWord, endsWord }
}

function collect(pattern: Pattern, view: View, end: number, matches: Match[]): void {
  const begin = end - pattern.length
  const isShort = pattern.length < leastInsideRun
  if (pattern.startsWord && !isBoundary(view, begin, isShort)) return
  if (pattern.endsWord && !isBoundary(view, end, isShort)) return
  for (const { term, view: name, runs } of pattern.forms) {
    if (name !== view.name || (runs && !hasRuns(view, begin, runs))) continue
    const inside = edgesInside(view, begin, end)
    matches.push({
      term,
      begin,
      end,
      joined: (inside & joinEdge) !== 0,
      acrossClauses: (inside & clauseEdge) !== 0,
    })
  }
}

/** A Latin word ends where a letter has no letter beside it: Han, digits and signs are boundaries. */
function isBoundary({ units, length, edges }: View, index: number, isShort: boolean): boolean {
  if (index === 0 || index === length) return true
  if (!isWordUnit(units[index - 1]!) || !isWordUnit(units[index]!)) return true
  return (edges[index]! & ~clauseEdge & (isShort ? ~joinEdge : ~0)) !== 0
}

/** Enough of each character. A Han character written twice is grammar (妈妈) and not a disguise. */
function hasRuns(view: View, begin: number, least: Uint16Array): boolean {
  if (!view.runs) return true
  for (let i = 0; i < least.length; i++) {
    const run = view.runs[begin + i]!
    if (run < least[i]!) return false
    if (run === 2 && least[i] === 1 && kindAt(view.units, begin + i) === han) return false
  }
  return true
}

function edgesInside({ edges }: View, begin: number, end: number): number {
  let all = 0
  for (let i = begin + 1; i < end; i++) all |= edges[i]!
  return all
}
