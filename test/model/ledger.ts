import type { Before } from '../../src/cases/before.ts'
import { kindOf } from './texts.ts'
import type { World } from './world.ts'

type Revision = { id: string; commentId: string; number: number; text: string; body: string; name: string }
type DecisionRow = {
  id: string
  commentId: string
  revisionId: string
  action: 'publish' | 'hold' | 'reject' | 'remove' | 'undo'
  actor: 'policy' | 'moderator'
  before: Before
  undoes: string | null
}

/** The append-only decisions, and what follows from them alone. */
export type Ledger = {
  /** Reads what was decided since; throws when what is public doesn't follow from the decisions. */
  catchUp(): Promise<void>
  /** Throws unless a decision published exactly this text under this name. */
  mustBePassed(shown: { id: string; revision: number; body: unknown; author: { name: string } }): void
}

export function createLedger({ service, site }: World): Ledger {
  const decisions = new Map<string, DecisionRow>()
  const revisions = new Map<string, Revision>()
  /** Comment → the revision that its decisions publish. */
  const published = new Map<string, string | null>()
  const passed = new Set<string>()

  /** What stands after a decision: nothing is published but by one that says so, or by undoing one that hid it. */
  function after(present: string | null, { action, revisionId, undoes }: DecisionRow): string | null {
    if (action === 'publish') return revisionId
    if (action === 'remove') return null
    return action === 'undo' ? decisions.get(undoes!)!.before!.publishedRevisionId : present
  }

  /** Two at once may have come in either order. */
  const orders = (list: DecisionRow[]): DecisionRow[][] =>
    list.length < 2
      ? [list]
      : list.flatMap((one, index) => orders(list.toSpliced(index, 1)).map(rest => [one, ...rest]))

  async function catchUp(): Promise<void> {
    const ofSite = <T extends 'decision' | 'revision' | 'comment'>(table: T) => service.db.selectFrom(table)
    const comments = await ofSite('comment').selectAll().where('siteId', '=', site.id).execute()
    for (const row of await ofSite('revision').selectAll().where('siteId', '=', site.id).execute())
      revisions.set(row.id, row)
    const rows = await ofSite('decision').selectAll().where('siteId', '=', site.id).execute()
    const fresh = rows.filter(row => !decisions.has(row.id)) as DecisionRow[]
    for (const row of fresh) learn(row)
    const byComment = Map.groupBy(fresh, row => row.commentId)
    for (const comment of comments) {
      const present = published.get(comment.id) ?? null
      const possible = orders(byComment.get(comment.id) ?? []).map(order => order.reduce(after, present))
      const actual = comment.publishedRevisionId
      // Its author's withdrawal is no decision.
      if (comment.status === 'withdrawn' ? actual !== null : !possible.includes(actual))
        throw new Error(`${comment.id} shows ${actual}, its decisions ${possible}`)
      published.set(comment.id, actual)
    }
  }

  function learn(row: DecisionRow): void {
    decisions.set(row.id, row)
    const { text } = revisions.get(row.revisionId)!
    const kind = kindOf(text)
    const policy = row.actor === 'policy' ? row.action : null
    if (policy === 'publish' && kind !== 'clean' && kind !== 'seasonal')
      throw new Error(`the policy passed: ${text}`)
    if (policy && (policy === 'reject') !== (kind === 'rejected'))
      throw new Error(`the policy said ${policy}: ${text}`)
    if (row.action === 'publish') passed.add(row.revisionId)
  }

  return {
    catchUp,
    mustBePassed({ id, revision, body, author }) {
      const shown = [...revisions.values()].find(row => row.commentId === id && row.number === revision)
      if (!shown || !passed.has(shown.id)) throw new Error(`revision ${revision} of ${id} was shown unpassed`)
      if (shown.body !== JSON.stringify(body) || shown.name !== author.name)
        throw new Error(`revision ${revision} of ${id} was shown other than it was passed`)
    },
  }
}
