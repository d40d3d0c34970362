import { sql } from 'kysely'
import { compilePolicy } from '../../moderation/index.ts'
import type { PolicyOptions, Term } from '../../moderation/types.ts'
import type { Db, Trx } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'
import { transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import { selectPolicy } from './queries.ts'

type Changed = { number: number; options: PolicyOptions }

/**
 * Puts a new numbered policy in force: `change` makes it from the present one. Whatever is being judged under the
 * old number is judged again. Throws 422 when the options make no policy, 409 when `base` is no longer in force.
 */
export async function changePolicy(
  db: Db,
  siteId: string,
  change: (present: PolicyOptions) => PolicyOptions,
  by: { staffId: string | null; now: Date; base?: number },
): Promise<Changed> {
  return transact(db, async trx => {
    const { rows } = await sql<{ policyNumber: number }>`
      select policy_number from site where id = ${siteId}::uuid for no key update`.execute(trx)
    const present = rows[0]!.policyNumber
    if (by.base !== undefined && by.base !== present) throw new Problem('policy-changed')
    const number = present + 1
    const options = change((await selectPolicy(trx, siteId, present))!)
    checked(options, number)
    const { terms, ...rest } = options
    await trx
      .insertInto('policy')
      .values({ siteId, number, options: JSON.stringify(rest), staffId: by.staffId, createdAt: by.now })
      .execute()
    await putTerms(trx, siteId, terms, number, by.now)
    await trx.updateTable('site').set({ policyNumber: number }).where('id', '=', siteId).execute()
    return { number, options }
  })
}

function checked(options: PolicyOptions, number: number): void {
  try {
    compilePolicy(options, number)
  } catch (error) {
    throw new Problem('invalid-input', {
      detail: error instanceof Error ? error.message : 'This is no policy.',
    })
  }
}

const listName = 'operator'

/** Ends the terms that are no longer there and begins those that are new; the rest stay as they are. */
async function putTerms(trx: Trx, siteId: string, terms: Term[], number: number, now: Date): Promise<void> {
  const listId = await operatorList(trx, siteId, now)
  const inForce = await trx
    .selectFrom('term')
    .select(['id', 'term', 'action', 'category'])
    .where('siteId', '=', siteId)
    .where('listId', '=', listId)
    .where('untilPolicy', 'is', null)
    .execute()
  const signature = (term: { term: string; action: string; category?: string | null }) =>
    JSON.stringify([term.term, term.action, term.category ?? null])
  const wanted = new Map(terms.map(term => [term.term, term]))
  const kept = new Set<string>()
  const ended: string[] = []
  for (const row of inForce) {
    const same = wanted.get(row.term)
    if (same && signature(same) === signature(row)) kept.add(row.term)
    else ended.push(row.id)
  }
  if (ended.length > 0) {
    await trx
      .updateTable('term')
      .set({ untilPolicy: number })
      .where('siteId', '=', siteId)
      .where('id', 'in', ended)
      .execute()
  }
  const begun = [...wanted.values()].filter(term => !kept.has(term.term))
  for (let at = 0; at < begun.length; at += 1000) {
    const rows = begun.slice(at, at + 1000).map(term => ({
      siteId,
      id: uuidv7(now.getTime()),
      listId,
      term: term.term,
      action: term.action,
      category: term.category ?? null,
      sincePolicy: number,
      untilPolicy: null,
    }))
    await trx.insertInto('term').values(rows).execute()
  }
}

async function operatorList(trx: Trx, siteId: string, now: Date): Promise<string> {
  const found = await trx
    .selectFrom('wordList')
    .select('id')
    .where('siteId', '=', siteId)
    .where('name', '=', listName)
    .executeTakeFirst()
  if (found) return found.id
  const id = uuidv7(now.getTime())
  await trx.insertInto('wordList').values({ siteId, id, name: listName, createdAt: now }).execute()
  return id
}
