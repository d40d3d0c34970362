import { type Decision, waitingFor } from '../../moderation/index.ts'
import type { Identity } from '../authors/identity.ts'
import type { Db } from '../db/handle.ts'
import type { Screening } from '../screening/screen.ts'
import type { Follow } from '../threads/follow.ts'
import type { News } from '../threads/news.ts'
import { askOnce } from './ask-once.ts'
import { type Content, createContent } from './content.ts'
import { createReadFacts } from './facts.ts'
import { judge } from './judge.ts'
import { storeVerdict } from './store-verdict.ts'
import { selectContext, selectWaiting, type WaitingRow } from './waiting-queries.ts'

/** `settled`: it waits for no scorer now, whatever came of it. `waiting`: scorers still left it open. */
export type Rescreened = 'settled' | 'waiting'

/** Screens once more what scorers alone keep back, and stores the verdict. Safe to run twice, and beside itself. */
export type Rescreen = (siteId: string, commentId: string) => Promise<Rescreened>

const rounds = 3

/** How long a scorer may take when no author waits, in milliseconds. */
const patientMs = 20_000

export function createRescreen(deps: {
  db: Db
  screening: Screening
  follow: Follow
  news: News
  clock: () => Date
}): Rescreen {
  const { db, screening, follow, news, clock } = deps
  const readFacts = createReadFacts(db)

  return async (siteId, commentId) => {
    const row = await selectWaiting(db, siteId, commentId)
    if (!row) return 'settled'
    const content = createContent(row)
    const place = { thread: row.threadKey, parentId: row.parentId }
    const signals = askOnce(screening, {
      siteId,
      content,
      context: () => selectContext(db, siteId, place),
      deadlineMs: patientMs,
    })
    for (let round = 1; round <= rounds; round++) {
      const facts = await readFacts(siteId, askedOf(row, commentId, content))
      const decision = await judge(screening, siteId, {
        content,
        facts,
        signals: await signals(facts.policyNumber),
      })
      const verdict = { siteId, commentId, revisionId: row.revisionId, facts, decision, now: clock() }
      const stored = await storeVerdict(db, verdict)
      if (stored.kind === 'stale') continue
      if (stored.kind === 'stored') {
        follow.committed(siteId, new Map([[row.threadKey, stored.version]]))
        news.tell()
      }
      return isOpen(decision) ? 'waiting' : 'settled'
    }
    return 'waiting'
  }
}

const isOpen = (decision: Decision) => waitingFor(decision).length > 0

/** As when it was written: what came later is no repeat of it. */
function askedOf(row: WaitingRow, commentId: string, { fingerprint }: Content) {
  return {
    identity: identityOf(row),
    thread: row.threadKey,
    parentId: row.parentId,
    repeatKey: fingerprint.exact,
    except: commentId,
    now: row.writtenAt,
    earlierOnly: true,
  }
}

function identityOf({ guestHash, subject, name, badges }: WaitingRow): Identity {
  return guestHash
    ? { kind: 'guest', hash: guestHash, key: '' }
    : { kind: 'reader', subject: subject!, name, badges, key: '' }
}
