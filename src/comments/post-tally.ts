import type { Held, LockedAuthor, LockedThread } from './hold-places.ts'
import type { Look } from './look-again.ts'
import type { Post } from './post-comment.ts'

/** A comment that will be stored, with the version it takes when it is public. */
export type Admitted = {
  post: Post
  thread: LockedThread
  author: LockedAuthor
  rootId: string
  version: number | null
}

export type RootChange = { rootId: string; threadId: string; version: number; replies: number }

/** The running state of a list: each member sees the locked rows as the members before it have changed them. */
export type Tally = ReturnType<typeof createTally>

export function createTally({ policyNumber, threads, authors }: Held, seen: Look) {
  const threadByKey = new Map(threads.map(thread => [thread.key, thread]))
  const guests = new Map(
    authors.filter(author => author.guestHash).map(author => [author.guestHash!.toString('base64'), author]),
  )
  const readers = new Map(
    authors.filter(author => author.subject !== null).map(author => [author.subject!, author]),
  )
  const stored = new Map(seen.stored.map(row => [`${row.authorId}/${row.clientId}`, row]))
  const parents = new Map(seen.parents.map(row => [row.id, row]))
  const repeats = new Set(seen.repeats.map(row => `${row.threadId}/${row.repeatKey}`))
  const admitted: Admitted[] = []
  const roots = new Map<string, RootChange>()

  const repeatOf = (post: Post, thread: LockedThread) => `${thread.id}/${post.content.fingerprint.exact}`

  return {
    policyNumber,
    admitted,
    roots,
    thread: (post: Post) => threadByKey.get(post.thread),
    author({ identity }: Post): LockedAuthor {
      return identity.kind === 'guest'
        ? guests.get(identity.hash.toString('base64'))!
        : readers.get(identity.subject)!
    },
    storedOf: (author: LockedAuthor, clientId: string) => stored.get(`${author.id}/${clientId}`),
    parentOf: (post: Post) => (post.parentId ? parents.get(post.parentId) : undefined),

    /** An exact repeat that was not yet there when the text was judged. */
    hasNewRepeat(post: Post, thread: LockedThread): boolean {
      const known =
        post.facts.thread?.recent.some(text => text.exact === post.content.fingerprint.exact) ?? false
      return !known && repeats.has(repeatOf(post, thread))
    },

    admit(post: Post, thread: LockedThread, author: LockedAuthor, rootId: string): number | null {
      author.rev += 1
      repeats.add(repeatOf(post, thread))
      stored.set(`${author.id}/${post.clientId}`, {
        id: post.id,
        authorId: author.id,
        clientId: post.clientId,
        postHash: post.postHash,
      })
      const isPublic = post.decision.verdict === 'publish'
      if (isPublic) {
        thread.version += 1
        thread.count += 1
        parents.set(post.id, { id: post.id, rootId, threadId: thread.id })
      }
      if (isPublic && rootId !== post.id) {
        const root = roots.get(rootId) ?? { rootId, threadId: thread.id, version: 0, replies: 0 }
        roots.set(rootId, { ...root, version: thread.version, replies: root.replies + 1 })
      }
      const version = isPublic ? thread.version : null
      admitted.push({ post, thread, author, rootId, version })
      return version
    },

    /** Thread ids with the version that this list has brought them to. */
    versions(): Map<string, number> {
      const changed = admitted.filter(member => member.version !== null)
      return new Map(changed.map(member => [member.thread.key, member.thread.version]))
    },
  }
}
