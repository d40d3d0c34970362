import { sql } from 'kysely'
import { lockCase } from '../cases/cases.ts'
import type { Db, Trx } from '../db/handle.ts'
import { transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'

export const claimMs = 5 * 60 * 1000

export type Claim = { id: string; staffId: string; name: string; until: Date }
export type Claiming = { siteId: string; caseId: string; staffId: string; now: Date }
export type Granted = { token: string; caseVersion: number; until: string }

/**
 * Takes a case for five minutes, so that no one else works on it. One's own claim is extended, an expired one
 * taken over; someone else's running one is 409 with whose it is.
 */
export function claimCase(db: Db, asked: Claiming & { newId: (at: number) => string }): Promise<Granted> {
  const { siteId, staffId, now } = asked
  return transact(db, async trx => {
    const present = await lockCase(trx, siteId, asked.caseId)
    if (!present) throw new Problem('not-found')
    const held = await selectClaim(trx, siteId, present.id)
    if (held && held.staffId !== staffId && held.until > now) {
      throw new Problem('case-claimed', {
        more: { claim: claimView(held, staffId), caseVersion: present.version },
      })
    }
    const until = new Date(now.getTime() + claimMs)
    const token = held?.staffId === staffId ? held.id : asked.newId(now.getTime())
    if (token === held?.id) await extend(trx, siteId, token, until)
    else {
      await release(trx, siteId, present.id, now)
      const row = { siteId, id: token, caseId: present.id, staffId, until, releasedAt: null, createdAt: now }
      await trx.insertInto('claim').values(row).execute()
    }
    await touch(trx, siteId, present.id)
    return { token, caseVersion: present.version, until: until.toISOString() }
  })
}

/** Gives one's own claim back; without one nothing happens. Returns whether there was one. */
export function releaseCase(db: Db, { siteId, caseId, staffId, now }: Claiming): Promise<boolean> {
  return transact(db, async trx => {
    const present = await lockCase(trx, siteId, caseId)
    if (!present) throw new Problem('not-found')
    const held = await selectClaim(trx, siteId, present.id)
    if (held?.staffId !== staffId) return false
    await release(trx, siteId, present.id, now)
    await touch(trx, siteId, present.id)
    return true
  })
}

/** The claim that nobody has released or taken over. It may have run out. */
export async function selectClaim(db: Db, siteId: string, caseId: string): Promise<Claim | undefined> {
  return db
    .selectFrom('claim')
    .innerJoin('staff', 'staff.id', 'claim.staffId')
    .select(['claim.id', 'claim.staffId', 'staff.name', 'claim.until'])
    .where('claim.siteId', '=', siteId)
    .where('claim.caseId', '=', caseId)
    .where('claim.releasedAt', 'is', null)
    .executeTakeFirst()
}

export const claimView = (claim: Claim, viewerStaffId: string) => ({
  by: { id: claim.staffId, name: claim.name },
  until: claim.until.toISOString(),
  mine: claim.staffId === viewerStaffId,
})

async function extend(trx: Trx, siteId: string, id: string, until: Date): Promise<void> {
  await trx.updateTable('claim').set({ until }).where('siteId', '=', siteId).where('id', '=', id).execute()
}

async function release(trx: Trx, siteId: string, caseId: string, now: Date): Promise<void> {
  await trx
    .updateTable('claim')
    .set({ releasedAt: now })
    .where('siteId', '=', siteId)
    .where('caseId', '=', caseId)
    .where('releasedAt', 'is', null)
    .execute()
}

/** For the other moderators. The version stays: whoever holds the claim may go on deciding. */
async function touch(trx: Trx, siteId: string, caseId: string): Promise<void> {
  const changedAt = sql<Date>`clock_timestamp()`
  await trx
    .updateTable('case')
    .set({ changedAt })
    .where('siteId', '=', siteId)
    .where('id', '=', caseId)
    .execute()
}
