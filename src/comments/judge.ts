import type { Decision, Signals, Submission } from '../../moderation/index.ts'
import { Problem } from '../problem.ts'
import type { Screening } from '../screening/screen.ts'
import type { Content } from './content.ts'
import type { Facts } from './facts.ts'

/** The pure policy's question, made from what was written and what is known. */
export function toSubmission(content: Content, facts: Facts): Submission {
  const { author, thread } = facts
  return {
    body: content.visible,
    name: content.name,
    links: content.links,
    fingerprint: content.fingerprint,
    thread: { premoderation: thread?.premoderation ?? false, recent: thread?.recent ?? [] },
    author: {
      standing: author?.standing ?? 'normal',
      staff: content.badges.includes('staff'),
      publishedCount: author?.publishedCount ?? 0,
      rejectedCount: author?.rejectedCount ?? 0,
      recent: author?.recent ?? [],
    },
  }
}

export const judge = (
  screening: Screening,
  siteId: string,
  subject: { content: Content; facts: Facts; signals: Signals[] },
): Promise<Decision> =>
  screening.judge(
    siteId,
    subject.facts.policyNumber,
    toSubmission(subject.content, subject.facts),
    subject.signals,
  )

/** Whether the author may write here and now. Throws 403 with a type of its own for each refusal. */
export function mayWrite(
  author: { standing: string; suspendedUntil: Date | null } | null,
  thread: { state: 'open' | 'closed' } | null,
  now: Date,
): void {
  if (author?.standing === 'banned') throw new Problem('author-banned')
  if (isSuspended(author, now)) {
    const until = author!.suspendedUntil
    throw new Problem('author-suspended', until ? { more: { until: until.toISOString() } } : {})
  }
  if (thread?.state === 'closed') throw new Problem('thread-closed')
}

/** Whether there is a place for it: a thread that may be, and a parent that is public in it. Throws 403 or 409. */
export function mustHavePlace(
  post: { parentId: string | null; opensThreads: boolean },
  { thread, parent }: Pick<Facts, 'thread' | 'parent'>,
): void {
  if (!thread && !post.opensThreads) throw new Problem('threads-not-opened')
  if (post.parentId === null) return
  if (parent?.status !== 'published' || parent.threadId !== thread?.id) throw new Problem('parent-gone')
}

const isSuspended = (author: { standing: string; suspendedUntil: Date | null } | null, now: Date) =>
  author?.standing === 'suspended' && (author.suspendedUntil === null || author.suspendedUntil > now)
