import type { Db } from '../db/handle.ts'
import { Problem } from '../problem.ts'
import { type ChangedCase, changedCases, loadSummaries } from '../review/queries.ts'
import type { Site } from '../sites/sites.ts'
import { roleOn, type StaffMember } from '../staff/sessions.ts'
import { overlapSeconds } from './author-rooms.ts'
import type { ParleySocket } from './room.ts'

type Reviewer = { socket: ParleySocket; site: Site; told: Map<string, number> }

/** Finds who a socket's credentials sign in, as they stand now. */
export type StaffOf = (socket: ParleySocket) => Promise<StaffMember | null>

/** Moderators' rooms: cases opened, claimed, decided, each as that moderator's own GET would show it. */
export type ReviewRooms = {
  join(socket: ParleySocket, site: Site): Promise<number>
  leaveAll(socket: ParleySocket): void
  check(): Promise<void>
}

export function createReviewRooms(db: Db, staffOf: StaffOf): ReviewRooms {
  const reviewers = new Map<ParleySocket, Reviewer>()

  async function mustReview(socket: ParleySocket, site: Site): Promise<StaffMember> {
    const staff = await staffOf(socket)
    if (!staff) throw new Problem('sign-in-required')
    if (!(await roleOn(db, staff, site.id))) throw new Problem('not-found')
    return staff
  }

  async function checkSite(site: Site, members: Reviewer[]): Promise<void> {
    const changed = await changedCases(db, site.id, overlapSeconds)
    for (const member of members) await tell(member, site, changed)
  }

  async function tell(member: Reviewer, site: Site, changed: ChangedCase[]): Promise<void> {
    const news = changed.filter(row => member.told.get(row.id) !== row.changedAt.getTime())
    member.told = new Map(changed.map(row => [row.id, row.changedAt.getTime()]))
    if (news.length === 0) return
    // Who lost the session or the role since is shown nothing more.
    const staff = await mustReview(member.socket, site).catch(() => null)
    if (!staff) {
      reviewers.delete(member.socket)
      member.socket.disconnect(true)
      return
    }
    const cases = await loadSummaries(
      db,
      site.id,
      news.map(row => row.id),
      staff.id,
    )
    member.socket.emit('cases', { site: site.key, cases })
  }

  return {
    async join(socket, site) {
      await mustReview(socket, site)
      reviewers.set(socket, { socket, site, told: new Map() })
      return 0
    },
    leaveAll(socket) {
      reviewers.delete(socket)
    },
    async check() {
      const bySite = Map.groupBy(reviewers.values(), reviewer => reviewer.site.id)
      for (const members of bySite.values()) await checkSite(members[0]!.site, members)
    },
  }
}
