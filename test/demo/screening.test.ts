import { describe, expect, test } from 'vitest'
import { seedPlan } from '../../demo/seed.ts'
import {
  compilePolicy,
  defaultPolicy,
  detectLanguages,
  type Fingerprint,
  moderate,
  type PastText,
  type Submission,
} from '../../moderation/index.ts'
import { createContent } from '../../src/comments/content.ts'
import { loadClassifier } from '../../src/screening/load-classifier.ts'
import { createLocalScorer } from '../../src/screening/local-scorer.ts'

const policy = compilePolicy(defaultPolicy, 1)
const local = createLocalScorer(loadClassifier())

type Past = Fingerprint & { by: string; minutesAgo: number }

/** Posts a discussion in order, as the service would, and tells what each comment became. */
function screenThread(comments: ReturnType<typeof seedPlan>[number]['comments']) {
  const past: Past[] = []
  const published = new Map<string, number>()
  return comments.map(comment => {
    const { by, minutesAgo, text } = comment
    const { visible, links, fingerprint } = createContent({ text, name: by, badges: [] })
    const recent = past
      .filter(one => one.minutesAgo - minutesAgo < 24 * 60)
      .map((one): PastText & { by: string } => ({ ...one, secondsAgo: (one.minutesAgo - minutesAgo) * 60 }))
    const submission: Submission = {
      body: visible,
      name: by,
      links,
      fingerprint,
      thread: { premoderation: false, recent },
      author: {
        standing: 'normal',
        staff: false,
        publishedCount: published.get(by) ?? 0,
        rejectedCount: 0,
        recent: recent.filter(one => one.by === by).reverse(),
      },
    }
    const languages = detectLanguages(visible)
    const decision = moderate(
      submission,
      [local.score({ visible, name: by, languages, spansFrom: 1 })],
      policy,
    )
    past.push({ ...fingerprint, by, minutesAgo })
    if (decision.verdict === 'publish') published.set(by, (published.get(by) ?? 0) + 1)
    return { comment, decision }
  })
}

describe.each(seedPlan())('the discussion of $thread', ({ comments }) => {
  const screened = screenThread(comments)

  test.each(screened)('$comment.id is $comment.expect', ({ comment, decision }) => {
    const became = decision.verdict === 'publish' ? 'published' : 'held'
    expect(became, JSON.stringify(decision.findings)).toBe(comment.expect)
  })

  test('shows several reasons to hold', () => {
    const rules = new Set(screened.flatMap(({ decision }) => decision.findings.map(({ rule }) => rule)))
    expect([...rules]).toEqual(expect.arrayContaining(['word-list', 'scorers', 'new-author-link', 'repeat']))
  })
})
