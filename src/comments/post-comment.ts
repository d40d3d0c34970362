import type { Decision } from '../../moderation/index.ts'
import type { Identity } from '../authors/identity.ts'
import type { Settled } from '../db/batch.ts'
import type { Db } from '../db/handle.ts'
import { transact } from '../db/transact.ts'
import { Problem } from '../problem.ts'
import type { Content } from './content.ts'
import type { Facts } from './facts.ts'
import { holdPlaces, type LockedAuthor, type LockedThread } from './hold-places.ts'
import { mayWrite } from './judge.ts'
import type { ScreenLater } from './later.ts'
import { lookAgain } from './look-again.ts'
import { createTally, type Tally } from './post-tally.ts'
import { storePosts } from './store-posts.ts'

/** A judged comment on its way into the database. */
export type Post = {
  id: string
  identity: Identity
  thread: string
  page?: { url?: string; title?: string }
  clientId: string
  postHash: Buffer
  parentId: string | null
  content: Content
  facts: Facts
  decision: Decision
  /** After too many rounds: stored held, whatever has changed under it since. */
  final: boolean
  opensThreads: boolean
  now: Date
}

/** `stale`: what the verdict stood on has changed; judge again. */
export type Posted =
  | { kind: 'stored'; id: string; authorId: string; rootId: string; version: number | null }
  | { kind: 'repeated'; id: string; authorId: string }
  | { kind: 'stale' }

/** What has become public: the versions that the threads have reached. */
export type PostedList = { outcomes: Settled<Posted>[]; versions: Map<string, number> }

/**
 * Stores a list of comments of one site in one transaction: locks in the order site, threads, authors; looks
 * again at what each verdict stood on; gives each public one its thread's next version. Refusals are per member.
 */
export function postComments(
  db: Db,
  siteId: string,
  posts: Post[],
  screenLater?: ScreenLater,
): Promise<PostedList> {
  return transact(db, async trx => {
    const held = await holdPlaces(trx, siteId, posts)
    const tally = createTally(held, await lookAgain(trx, siteId, posts, held))
    const outcomes = posts.map(post => settle(() => admit(post, tally)))
    if (tally.admitted.length > 0) await storePosts(trx, siteId, tally)
    await screenLater?.(
      trx,
      siteId,
      tally.admitted.map(({ post }) => post),
    )
    return { outcomes, versions: tally.versions() }
  })
}

function settle(work: () => Posted): Settled<Posted> {
  try {
    return { value: work() }
  } catch (error) {
    return { error }
  }
}

/** One member against the locked rows and the members before it. */
function admit(post: Post, tally: Tally): Posted {
  const author = tally.author(post)
  const earlier = tally.storedOf(author, post.clientId)
  if (earlier) {
    if (!earlier.postHash.equals(post.postHash)) throw new Problem('client-id-reused')
    return { kind: 'repeated', id: earlier.id, authorId: author.id }
  }
  const thread = tally.thread(post)
  if (!thread) throw new Problem('threads-not-opened')
  mayWrite(author, thread, post.now)
  const parent = tally.parentOf(post)
  if (post.parentId && (!parent || parent.threadId !== thread.id)) throw new Problem('parent-gone')
  if (!post.final && isStale(post, thread, author, tally)) return { kind: 'stale' }
  const rootId = parent?.rootId ?? post.id
  const version = tally.admit(post, thread, author, rootId)
  return { kind: 'stored', id: post.id, authorId: author.id, rootId, version }
}

function isStale(post: Post, thread: LockedThread, author: LockedAuthor, tally: Tally): boolean {
  const { facts } = post
  return (
    facts.policyNumber !== tally.policyNumber ||
    (facts.author?.rev ?? 0) !== author.rev ||
    (facts.thread?.premoderation ?? false) !== thread.premoderation ||
    tally.hasNewRepeat(post, thread)
  )
}
