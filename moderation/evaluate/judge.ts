import type { Example } from '../corpus/index.ts'
import { type CompiledPolicy, compilePolicy, defaultPolicy, fingerprint, moderate } from '../index.ts'
import type { Decision, Submission } from '../types.ts'

/** What the rules do with one text, and the plainest view that shows why; null when no view does. */
export type Outcome = { held: boolean; view: string | null }

/** How many comments of the author were published before: enough for every rule on new authors. */
const knownAuthor = 1000

const shipped = compilePolicy(defaultPolicy, 1)

/** Judges a text by the shipped policy's rules alone, as a known author's; no scorer is asked. */
export function judge(example: Example, policy: CompiledPolicy = shipped): Outcome {
  const decision = moderate(submissionOf(example), [], policy)
  return { held: decision.verdict !== 'publish', view: plainestView(decision) }
}

/** The views' names, the plainest first. */
export function viewNames(policy: CompiledPolicy = shipped): string[] {
  const { versions } = moderate(submissionOf({ text: '', technique: '', field: 'body' }), [], policy)
  return versions.views.split(' ').map(view => view.slice(0, view.lastIndexOf('.')))
}

function plainestView({ findings, versions }: Decision): string | null {
  const order = versions.views.split(' ').map(view => view.slice(0, view.lastIndexOf('.')))
  const places = findings
    .filter(finding => finding.verdict !== 'publish' && !finding.liftedBy)
    .map(finding => order.indexOf(finding.view))
    .filter(place => place !== -1)
  return places.length > 0 ? order[Math.min(...places)]! : null
}

function submissionOf({ text, field }: Example): Submission {
  const body = field === 'body' ? text : bodyUnder(text)
  return {
    body: { text: body },
    name: field === 'name' ? text : 'Reader',
    links: [],
    fingerprint: fingerprint(body),
    thread: { premoderation: false, recent: [] },
    author: { standing: 'normal', staff: false, publishedCount: knownAuthor, rejectedCount: 0, recent: [] },
  }
}

/** A harmless body for a text that is an author's name, in the language that the name seems to be in. */
function bodyUnder(name: string): string {
  return /\p{Script=Han}/u.test(name) ? '写得很好，谢谢。' : 'Well said, thank you.'
}
