import type { Decision } from '../../moderation/index.ts'
import type { Identity } from '../authors/identity.ts'
import { batch } from '../db/batch.ts'
import type { Db } from '../db/handle.ts'
import type { createStatistics } from '../db/statistics.ts'
import { Problem } from '../problem.ts'
import type { Screening } from '../screening/screen.ts'
import type { Site } from '../sites/sites.ts'
import type { Follow } from '../threads/follow.ts'
import type { News } from '../threads/news.ts'
import { askOnce } from './ask-once.ts'
import { type Content, postHash } from './content.ts'
import { editComment } from './edit-comment.ts'
import { type Asked, createReadFacts, type Facts } from './facts.ts'
import { freshRow } from './fresh-row.ts'
import { inTurn } from './in-turn.ts'
import { judge, mayWrite, mustHavePlace } from './judge.ts'
import type { ScreenLater } from './later.ts'
import { type Post, type Posted, postComments } from './post-comment.ts'
import type { OwnRow } from './view.ts'
import { selectContext } from './waiting-queries.ts'

export type Submitted = {
  site: Site
  identity: Identity
  thread: string
  content: Content
  now: Date
  newId: (at: number) => string
}
export type SubmittedPost = Submitted & {
  clientId: string
  parentId: string | null
  page?: { url?: string; title?: string }
}
export type SubmittedEdit = Submitted & { id: string; base: number }
/** `fresh`: the comment as just stored; null when it was there already. */
export type Stored = { id: string; authorId: string; fresh: OwnRow | null }

/** Takes what a reader wrote the whole way: facts, scorers, policy, storing; again when what it stood on moved. */
export type Submit = {
  /** `admit` is asked once it is clear that this is no repeat of a stored comment: the place for rate limits. */
  post(post: SubmittedPost, admit: () => Promise<void>): Promise<Stored>
  edit(edit: SubmittedEdit): Promise<void>
}

const rounds = 3

export function createSubmit(deps: {
  db: Db
  screening: Screening
  follow: Follow
  news: News
  statistics: Pick<ReturnType<typeof createStatistics>, 'wrote'>
  screenLater?: ScreenLater
}): Submit {
  const { db, screening, follow, news, statistics, screenLater } = deps
  const readFacts = createReadFacts(db)
  const turn = inTurn()
  const write = batch<Post, Posted>(async (siteId, posts) => {
    const { outcomes, versions } = await postComments(db, siteId, posts, screenLater)
    follow.committed(siteId, versions)
    news.tell()
    statistics.wrote(posts.length)
    return outcomes
  })

  async function postRounds(post: SubmittedPost, admit: () => Promise<void>): Promise<Stored> {
    const { site, identity, thread, content, clientId, parentId, now } = post
    const hash = postHash({ thread, parentId, text: content.text, name: content.name })
    const asked: Asked = { identity, thread, clientId, parentId, repeatKey: content.fingerprint.exact, now }
    const signals = askOnce(screening, {
      siteId: site.id,
      content,
      context: () => selectContext(db, site.id, { thread, parentId }),
    })
    for (let round = 1; ; round++) {
      const facts = await readFacts(site.id, asked)
      if (facts.stored) return repeated(facts, hash)
      mayWrite(facts.author, facts.thread, now)
      mustHavePlace({ parentId, opensThreads: site.opensThreads }, facts)
      if (round === 1) await admit()
      const final = round > rounds
      const decision = settled(
        await judge(screening, site.id, { content, facts, signals: await signals(facts.policyNumber) }),
        final,
      )
      const { page } = post
      const opensThreads = site.opensThreads
      const member: Post = {
        id: post.newId(now.getTime()),
        identity,
        thread,
        page,
        clientId,
        postHash: hash,
        parentId,
        content,
        facts,
        decision,
        final,
        opensThreads,
        now,
      }
      const posted = await write(site.id, member)
      if (posted.kind === 'stale') continue
      const fresh = posted.kind === 'stored' ? freshRow(member, posted) : null
      return { id: posted.id, authorId: posted.authorId, fresh }
    }
  }

  async function editRounds(edit: SubmittedEdit): Promise<void> {
    const { site, identity, thread, content, id, base, now } = edit
    const asked: Asked = { identity, thread, repeatKey: content.fingerprint.exact, except: id, now }
    const signals = askOnce(screening, {
      siteId: site.id,
      content,
      context: () => selectContext(db, site.id, { thread, replyOf: id }),
    })
    for (let round = 1; ; round++) {
      const facts = await readFacts(site.id, asked)
      mayWrite(facts.author, facts.thread, now)
      const final = round > rounds
      const decision = settled(
        await judge(screening, site.id, { content, facts, signals: await signals(facts.policyNumber) }),
        final,
      )
      const judged = { siteId: site.id, id, base, content, facts, decision, final, now }
      const edited = await editComment(db, judged, screenLater)
      if (edited.kind === 'stale') continue
      follow.committed(site.id, new Map([[thread, edited.version]]))
      news.tell()
      return
    }
  }

  const line = ({ site, identity }: Submitted) => `${site.id}/${identity.key}`
  return {
    post: (post, admit) => turn(line(post), () => postRounds(post, admit)),
    edit: edit => turn(line(edit), () => editRounds(edit)),
  }
}

function repeated(facts: Facts, hash: Buffer): Stored {
  if (!facts.stored!.postHash.equals(hash)) throw new Problem('client-id-reused')
  return { id: facts.stored!.id, authorId: facts.author!.id, fresh: null }
}

/** What could not be judged on a standing that held still is for a moderator. */
function settled(decision: Decision, final: boolean): Decision {
  if (!final || decision.verdict === 'reject') return decision
  const finding = {
    rule: 'unsettled',
    ruleVersion: 1,
    verdict: 'hold',
    field: 'body',
    view: 'raw',
    spans: [],
  } as const
  return {
    ...decision,
    verdict: 'hold',
    reason: decision.reason ?? 'unavailable',
    findings: [...decision.findings, { ...finding, spans: [] }],
  }
}
