import { mostMatches, WorkBoundExceeded } from '../limits.ts'
import { han, isWordUnit, kindAt } from '../text/characters.ts'
import { caseEdge, clauseEdge, guessEdge, joinEdge, type View } from '../text/view.ts'
import type { Term } from '../types.ts'
import { buildAutomaton } from './automaton.ts'
import { findAbbreviated, findMasked, findParted } from './masked.ts'
import { edgesInside, isMeant } from './meant.ts'
import { addPartial, newPartialIndex, type Partial, type PartialIndex } from './partial.ts'
import { formsOf, type TermForm, viewsOfTerm } from './term-forms.ts'

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
  /** It may have been meant, or not: this holds and never rejects. */
  fuzzy: boolean
}

export type Matcher = {
  /** Every occurrence of every term in a view. Throws when there are more than is sensible. */
  find(view: View): Match[]
  termCount: number
}

type Pattern = { length: number; forms: TermForm[]; startsWord: boolean; endsWord: boolean; inside: boolean }

/** Letters a Latin term needs before it is looked for inside a longer run of spaced-out letters. */
const leastInsideRun = 4

/** Compiles a list of terms for all views at once. Throws a RangeError for a term with nothing to match. */
export function compileMatcher(terms: ListedTerm[]): Matcher {
  const formsByText = new Map<string, TermForm[]>()
  const partial = newPartialIndex()
  for (const term of terms) {
    const views = viewsOfTerm(term)
    addPartial(partial, term, views)
    for (const form of formsOf(term, views)) {
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
    matches.push(...findPartly(view, partial).map(asMatch))
    return matches
  }
  return { find, termCount: terms.length }
}

function toPattern(text: string, forms: TermForm[]): Pattern {
  const startsWord = isWordUnit(text.charCodeAt(0))
  const endsWord = isWordUnit(text.charCodeAt(text.length - 1))
  const inside = forms.some(form => form.inside)
  return { length: text.length, forms, startsWord, endsWord, inside }
}

function collect(pattern: Pattern, view: View, end: number, matches: Match[]): void {
  const begin = end - pattern.length
  const isShort = pattern.length < leastInsideRun
  const isWhole =
    (!pattern.startsWord || isBoundary(view, begin, isShort)) &&
    (!pattern.endsWord || isBoundary(view, end, isShort))
  if (!isWhole && !pattern.inside) return
  const name = view.forms ?? view.name
  for (const form of pattern.forms) {
    if (form.view !== name || (!isWhole && !form.inside) || (form.runs && !hasRuns(view, begin, form.runs)))
      continue
    if (view.fuzzy && !isMeant(view, begin, form)) continue
    const inside = edgesInside(view, begin, end)
    matches.push({
      term: form.term,
      begin,
      end,
      joined: (inside & joinEdge) !== 0,
      acrossClauses: (inside & clauseEdge) !== 0,
      fuzzy: view.fuzzy === true || form.inside === true || ((inside | view.edges[begin]!) & guessEdge) !== 0,
    })
  }
}

/** Terms of which a part is missing, in the views that show it. */
function findPartly(view: View, index: PartialIndex): Partial[] {
  if (view.name === 'canonical') return findMasked(view, index)
  if (view.name === 'compact') return findParted(view, index)
  return view.name === 'initials' ? findAbbreviated(view, index) : []
}

function asMatch({ term, begin, end }: Partial): Match {
  return { term, begin, end, joined: false, acrossClauses: false, fuzzy: true }
}

/** A Latin word ends where a letter has no letter beside it: Han, digits and signs are boundaries. */
function isBoundary({ units, length, edges }: View, index: number, isShort: boolean): boolean {
  if (index === 0 || index === length) return true
  if (!isWordUnit(units[index - 1]!) || !isWordUnit(units[index]!)) return true
  return (edges[index]! & (isShort ? caseEdge : caseEdge | joinEdge)) !== 0
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
