import { expect } from 'vitest'
import type { World } from './world.ts'

/** Everything that is counted beside the comments is what counting them again gives. */
export async function expectCounted({ service: { db }, site }: World): Promise<void> {
  const comments = await db.selectFrom('comment').selectAll().where('siteId', '=', site.id).execute()
  const threads = await db.selectFrom('thread').selectAll().where('siteId', '=', site.id).execute()
  const authors = await db.selectFrom('author').selectAll().where('siteId', '=', site.id).execute()
  const count = (which: (comment: (typeof comments)[number]) => boolean) => comments.filter(which).length

  for (const { id, ...thread } of threads)
    expect(thread.count).toBe(count(comment => comment.threadId === id && comment.status === 'published'))
  for (const { id, replyCount } of comments) {
    const isReply = (comment: (typeof comments)[number]) => comment.rootId === id && comment.parentId !== null
    expect(replyCount).toBe(count(comment => isReply(comment) && comment.status === 'published'))
  }
  for (const { id, ...author } of authors) {
    const own = (status: string) => count(comment => comment.authorId === id && comment.status === status)
    const counted = [author.publishedCount, author.rejectedCount, author.removedCount]
    expect(counted).toEqual([own('published'), own('rejected'), own('removed')])
  }
}
