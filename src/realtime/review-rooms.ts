import type { Db } from '../db/handle.ts'
import { Problem } from '../problem.ts'
import { type ChangedCase, changedCases, loadSummaries } from '../review/queries.ts'
import type { Site } from '../sites/sites.ts'
import { roleOn, type StaffMember } from '../staff/sessions.ts'
import { createLookback } from './lookback.ts'
import type { ParleySocket } from './room.ts'
import { cutOffIfSlow } from './slow.ts'

type Reviewer = {
  socket: ParleySocket
  site: Site
  /** Case id → the change that it has been told. */
  told: Map<string, string>
  /** When session and role were last looked at. */
  seenAt: number
}

/** Session and role are looked at before anything is sent, and this often in any case. */
const seenForMs = 3000

/** Finds who a socket's credentials sign in, as they stand now. */
export type StaffOf = (socket: ParleySocket) => Promise<StaffMember | null>

/** Moderators' rooms: cases opened, claimed, decided, each as that moderator's own GET would show it. */
export type ReviewRooms = {
  join(socket: ParleySocket, site: Site): Promise<number>
  leaveAll(socket: ParleySocket): void
  check(): Promise<void>
}

export function createReviewRooms(deps: { db: Db; staffOf: StaffOf; clock: () => Date }): ReviewRooms {
  const { db, staffOf, clock } = deps
  const reviewers = new Map<ParleySocket, Reviewer>()
  const lookback = createLookback()

  async function mustReview(socket: ParleySocket, site: Site): Promise<StaffMember> {
    const staff = await staffOf(socket)
    if (!staff) throw new Problem('sign-in-required')
    if (!(await roleOn(db, staff, site.id))) throw new Problem('not-found')
    return staff
  }

  /** Who lost the session or the role since is shown nothing more. */
  async function stillReviews(member: Reviewer, at: number): Promise<StaffMember | null> {
    try {
      const staff = await mustReview(member.socket, member.site)
      member.seenAt = at
      return staff
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      reviewers.delete(member.socket)
      member.socket.disconnect(true)
      return null
    }
  }

  async function checkSite(members: Reviewer[], at: number): Promise<void> {
    const changed = await changedCases(db, members[0]!.site.id, lookback.seconds(at))
    for (const member of members) await tell(member, changed, at)
  }

  async function tell(member: Reviewer, changed: ChangedCase[], at: number): Promise<void> {
    const { socket, site, told } = member
    const news = changed.filter(row => told.get(row.id) !== row.changedAt).map(row => row.id)
    if (news.length === 0 && at - member.seenAt < seenForMs) return
    const staff = await stillReviews(member, at)
    if (!staff || news.length === 0 || cutOffIfSlow(socket)) return
    const cases = await loadSummaries(db, site.id, news, staff.id, clock())
    socket.emit('cases', { site: site.key, cases })
    member.told = new Map(changed.map(row => [row.id, row.changedAt]))
  }

  return {
    async join(socket, site) {
      await mustReview(socket, site)
      if (socket.connected)
        reviewers.set(socket, { socket, site, told: new Map(), seenAt: performance.now() })
      return 0
    },
    leaveAll(socket) {
      reviewers.delete(socket)
    },
    async check() {
      const at = performance.now()
      const bySite = Map.groupBy(reviewers.values(), reviewer => reviewer.site.id)
      for (const members of bySite.values()) await checkSite(members, at)
      lookback.succeeded(at)
    },
  }
}
