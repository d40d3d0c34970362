import { kindAt, separator } from '../text/characters.ts'
import { textOf, type View } from '../text/view.ts'
import { plainViewsOf } from '../text/views.ts'
import type { Term } from '../types.ts'
import type { ListedTerm } from './matcher.ts'
import { soundsOf } from './term-sounds.ts'

/** How a term looks in one view. */
export type TermForm = {
  term: ListedTerm
  view: string
  text: string
  /** Where repeats are squashed: the least lengths of its characters' runs. */
  runs?: Uint16Array
  /** Where sounds are matched: the characters it is written in. */
  characters?: string
  /** May lie inside a longer Latin word. */
  inside?: boolean
}

/** Letters of a phrase that is looked for as one word, and of one looked for inside words. */
const leastJoined = 7
const leastInside = 10

/** The longest term, in UTF-16 units. */
export const longestTerm = 200

/**
 * A term's forms, one for each view it may be found in, made by the very views that texts go through. A term
 * with signs in it is looked for as it is only; an allow-term, too, because nobody disguises an excuse.
 * Throws a RangeError when the term is too long or has nothing to match. `views`: its plain ones, if they are made.
 */
export function formsOf(term: ListedTerm, views = viewsOfTerm(term)): TermForm[] {
  const [canonical, compact] = views as [View, View, View]
  for (const view of views)
    if (!isWorthFinding(textOf(view)))
      throw new RangeError(`Nothing to match in the term ${JSON.stringify(term.term)}`)
  if (term.sound === 'initials') return [{ term, view: 'initials', text: textOf(compact) }]
  if (isFoundAsItIs(term, canonical)) return [{ term, view: 'canonical', text: textOf(canonical) }]
  if (term.sound === 'spelled') return soundForms(term, compact)
  return [
    ...views.flatMap(view => plainForms(term, view)),
    ...soundForms(term, compact),
    ...joinedForms(term, compact),
  ]
}

/** A term in the plain views. Throws a RangeError when it is too long. */
export function viewsOfTerm({ term }: Term): View[] {
  if (term.length > longestTerm) throw new RangeError(`A term has more than ${longestTerm} characters`)
  return plainViewsOf({ text: term.trim() })
}

/** Whether a term is looked for as it is written and in no disguise. */
export function isFoundAsItIs(term: ListedTerm, canonical: View): boolean {
  return term.action === 'allow' || hasSigns(canonical)
}

function plainForms(term: ListedTerm, view: View): TermForm[] {
  const text = textOf(view)
  const form = { term, view: view.name, text, runs: view.runs }
  return view.runs && text.includes('l') ? [form, withOnes(term, view, text)] : [form]
}

/** Found wherever it stands among letters: a term that says so, and a phrase that someone wrote as one word. */
function joinedForms(term: ListedTerm, compact: View): TermForm[] {
  const text = textOf(compact).replaceAll(' ', '')
  if (term.inside) return [{ term, view: 'canonical', text, inside: true }]
  if (text.length === compact.length || text.length < leastJoined || !/^[a-z]+$/.test(text)) return []
  return [{ term, view: 'canonical', text, inside: text.length >= leastInside }]
}

function soundForms(term: ListedTerm, compact: View): TermForm[] {
  const characters = textOf(compact)
  return soundsOf(compact).map(text => ({ term, view: 'sounded', text, characters }))
}

/** A digit one may stand for "l" as well as for "i", which is what the squashed view makes of it. */
function withOnes(term: ListedTerm, view: View, text: string): TermForm {
  const runs: number[] = []
  let form = ''
  for (let i = 0; i < text.length; i++) {
    const character = text[i] === 'l' ? 'i' : text[i]!
    if (form.endsWith(character)) runs[form.length - 1]! += view.runs![i]!
    else {
      form += character
      runs.push(view.runs![i]!)
    }
  }
  return { term, view: view.name, text: form, runs: Uint16Array.from(runs) }
}

/** One Latin letter or digit would be found everywhere; one Han character or emoji is up to the operator. */
function isWorthFinding(text: string): boolean {
  return text.length > 1 || (text.length === 1 && text > '\u02ff')
}

function hasSigns({ units, length }: View): boolean {
  for (let i = 0; i < length; i++)
    if (kindAt(units, i) === separator && units[i] !== 0x20 && units[i] !== 0x27) return true
  return false
}
