import type { Post, Posted } from './post-comment.ts'
import type { OwnRow } from './view.ts'

const statusOf = { publish: 'published', hold: 'held', reject: 'rejected' } as const

/** What a query would return for a comment that has just been stored; saves one for each post. */
export function freshRow(post: Post, posted: Posted & { kind: 'stored' }): OwnRow {
  const { content, decision } = post
  return {
    id: post.id,
    parentId: post.parentId,
    rootId: posted.rootId,
    authorId: posted.authorId,
    status: statusOf[decision.verdict],
    version: posted.version,
    replyCount: 0,
    createdAt: post.now,
    editedAt: null,
    number: 1,
    name: content.name,
    badges: content.badges,
    body: content.body,
    text: content.text,
    reason: decision.reason,
    pendingNumber: null,
    pendingStatus: null,
    pendingReason: null,
    pendingText: null,
  }
}
