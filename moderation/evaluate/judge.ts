import type { Example } from '../corpus/index.ts'
import { compilePolicy, defaultPolicy, fingerprint, moderate } from '../index.ts'
import type { Decision, Finding, Signals, Submission } from '../types.ts'

/** What the default policy does with one text. */
export type Outcome = {
  held: boolean
  /** The plainest view that shows why; null when no view does. */
  view: string | null
  /** The rules that hold it. */
  rules: string[]
}

/** How many comments of the author were published before: enough for every rule on new authors. */
const manyPublished = 1000

// The rules alone: no scorer is asked here.
const shipped = compilePolicy({ ...defaultPolicy, requiredScorers: [] }, 1)

/** Judges a text by the default policy, as a known author's. Without signals the other rules judge it alone. */
export function judge(example: Example, signals: Signals[] = []): Outcome {
  const decision = moderate(submissionOf(example), signals, shipped)
  const counted = decision.findings.filter(({ verdict, liftedBy }) => verdict !== 'publish' && !liftedBy)
  return {
    held: decision.verdict !== 'publish',
    view: plainest(counted, viewsIn(decision)),
    rules: [...new Set(counted.map(({ rule }) => rule))],
  }
}

/** The views' names, the plainest first. */
export function viewNames(): string[] {
  return viewsIn(moderate(submissionOf({ text: '', technique: '', field: 'body' }), [], shipped))
}

function viewsIn({ versions }: Decision): string[] {
  return versions.views.split(' ').map(view => view.slice(0, view.lastIndexOf('.')))
}

function plainest(findings: Finding[], views: string[]): string | null {
  const places = findings.map(({ view }) => views.indexOf(view)).filter(place => place !== -1)
  return places.length > 0 ? views[Math.min(...places)]! : null
}

function submissionOf({ text, field }: Example): Submission {
  const body = field === 'body' ? text : bodyUnder(text)
  return {
    body: { text: body },
    name: field === 'name' ? text : 'Reader',
    links: [],
    fingerprint: fingerprint(body),
    thread: { premoderation: false, recent: [] },
    author: {
      standing: 'normal',
      staff: false,
      publishedCount: manyPublished,
      rejectedCount: 0,
      recent: [],
    },
  }
}

/** A harmless body for a text that is an author's name, in the language that the name seems to be in. */
function bodyUnder(name: string): string {
  return /\p{Script=Han}/u.test(name) ? '写得很好，谢谢。' : 'Well said, thank you.'
}
