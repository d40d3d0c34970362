import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Decision } from '../../moderation/index.ts'
import type { Identity } from '../../src/authors/identity.ts'
import { createContent, postHash } from '../../src/comments/content.ts'
import { createReadFacts, type Facts } from '../../src/comments/facts.ts'
import { type Post, type PostedList, postComments } from '../../src/comments/post-comment.ts'
import { uuidv7 } from '../../src/db/ids.ts'
import { Problem } from '../../src/problem.ts'
import type { TestService, TestSite } from '../support/service.ts'

/** Judged posts made by hand, for what stores them in lists. */

const decide = (verdict: Decision['verdict']): Decision => ({
  verdict,
  reason: verdict === 'publish' ? null : 'wording',
  findings: [],
  scores: [],
  versions: { policy: 1, views: '', wordLists: '', scorers: {} },
})

export const someone = (): Identity => {
  const hash = createHash('sha256').update(randomBytes(32)).digest()
  return { kind: 'guest', hash, key: hash.toString('hex') }
}

export type Asked = Partial<Pick<Post, 'clientId' | 'parentId' | 'identity' | 'final'>> & {
  text?: string
  verdict?: Decision['verdict']
}
let notes = 0

export function post(thread: string, facts: Facts, asked: Asked = {}): Post {
  const { text = `Note ${++notes}`, verdict = 'publish', parentId = null, ...rest } = asked
  const content = createContent({ text, name: 'Guest', badges: [] })
  const now = new Date()
  return {
    id: uuidv7(now.getTime()),
    identity: someone(),
    thread,
    clientId: randomUUID(),
    postHash: postHash({ thread, parentId, text, name: 'Guest' }),
    parentId,
    content,
    facts,
    decision: decide(verdict),
    final: false,
    opensThreads: true,
    now,
    ...rest,
  }
}

/** An outcome in a word, so that lists can be compared at a glance. */
export const words = ({ outcomes }: PostedList) =>
  outcomes.map(outcome => {
    if ('value' in outcome) return outcome.value.kind
    return outcome.error instanceof Problem ? outcome.error.type : String(outcome.error)
  })

/** What lists of one site stand on, and where they go. */
export const listsOf = (service: TestService, site: TestSite) => ({
  factsFor: (thread: string, identity: Identity = someone()): Promise<Facts> =>
    createReadFacts(service.db)(site.id, { identity, thread, repeatKey: 'none', now: new Date() }),
  store: (posts: Post[]): Promise<PostedList> => postComments(service.db, site.id, posts),
})
