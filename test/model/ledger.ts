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

/** The latest decision about a comment, and the revision that its decisions publish. */
type Standing = { latest: string | null; published: string | null }
type Stands = Standing | undefined

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
  const standing = new Map<string, Standing>()
  const passed = new Set<string>()

  /**
   * What stands after a decision: nothing is published but by one that says so, or by undoing the latest one, which
   * hid it. Undefined when it can't have been made then.
   */
  function after(present: Stands, row: DecisionRow): Stands {
    if (!present) return undefined
    const latest = row.id
    if (row.action === 'publish') return { latest, published: row.revisionId }
    if (row.action === 'remove') return { latest, published: null }
    if (row.action !== 'undo') return { ...present, latest }
    if (present.latest !== row.undoes) return undefined
    return { latest, published: decisions.get(row.undoes!)!.before!.publishedRevisionId }
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
      const present = standing.get(comment.id) ?? { latest: null, published: null }
      const possible = orders(byComment.get(comment.id) ?? []).map(order =>
        order.reduce<Stands>(after, present),
      )
      standing.set(comment.id, mustFollow(comment, possible))
    }
  }

  /** Its author's withdrawal is no decision: then nothing is public, whatever was decided. */
  function mustFollow(
    comment: { id: string; status: string; publishedRevisionId: string | null; decisionId: string },
    possible: Stands[],
  ) {
    const actual = comment.publishedRevisionId
    const withdrawn = comment.status === 'withdrawn'
    // Of two at once either may come last, and only the comment says which one did.
    const follows = possible.find(
      stands => stands?.latest === comment.decisionId && (withdrawn || stands.published === actual),
    )
    if (!follows || (withdrawn && actual !== null))
      throw new Error(`${comment.id} shows ${actual}, its decisions ${JSON.stringify(possible)}`)
    return { ...follows, published: actual }
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
