import { headlineOf, type ThreadKey } from './articles/article.ts'
import { articles } from './articles/articles.ts'
import { chipsEnDiscussion } from './discussions/chips-en.ts'
import { chipsZhDiscussion } from './discussions/chips-zh.ts'
import type { SeedComment } from './discussions/comment.ts'
import { demoPaths } from './edition.ts'

/** A thread to seed; `path` is its page's, on the service's own origin. */
export type SeedThread = { thread: ThreadKey; title: string; path: string; comments: SeedComment[] }

const discussions: Record<ThreadKey, SeedComment[]> = {
  'chips-zh': chipsZhDiscussion,
  'chips-en': chipsEnDiscussion,
}

/**
 * What to post, thread by thread and oldest first, so that a reply always comes after its parent. Reports are
 * made by authors of their own. Pure: the same plan every time.
 */
export const seedPlan = (): SeedThread[] =>
  articles.map(article => ({
    thread: article.thread,
    title: headlineOf(article),
    path: demoPaths.article(article.thread),
    comments: discussions[article.thread].toSorted((a, b) => b.minutesAgo - a.minutesAgo),
  }))
