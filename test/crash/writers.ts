import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Comment } from '../../src/comments/schema.ts'
import { texts } from '../review/situations.ts'
import { guestToken, reader } from '../support/client.ts'
import type { TestSite } from '../support/service.ts'

/** What the service has acknowledged: it must never be otherwise. */
export type Acknowledged = { id: string; clientId: string; text: string; status: string }

export type Writers = {
  acknowledged: Acknowledged[]
  /** Answers that were neither 201 nor "not now", and ids that changed. */
  faults: string[]
  /** How often a post had to be sent again. */
  repeated: number
  /** Lets everyone end with what they are about, acknowledged. */
  stop(): Promise<void>
}

/** People who write one comment after the other and send each again, under its clientId, until it is acknowledged. */
export function startWriters(count: number, at: () => { url: string; site: TestSite }): Writers {
  let stopped = false
  const writers: Writers = {
    acknowledged: [],
    faults: [],
    repeated: 0,
    async stop() {
      stopped = true
      await Promise.all(running)
    },
  }

  async function write(who: number): Promise<void> {
    const token = guestToken()
    for (let n = 0; !stopped; n++) {
      const clientId = randomUUID()
      const base = n % 5 === 4 ? texts.held : n % 5 === 3 ? texts.rejected : texts.clean
      const text = `${base} Entry ${who * 100_000 + n}.`
      const comment = await untilAcknowledged(who, { token, clientId, text })
      writers.acknowledged.push({ id: comment.id, clientId, text, status: comment.status })
      if (n % 4 > 0) continue
      const again = await untilAcknowledged(who, { token, clientId, text })
      if (again.id !== comment.id) writers.faults.push(`${clientId} is two comments`)
    }
  }

  async function untilAcknowledged(
    who: number,
    post: { token: string; clientId: string; text: string },
  ): Promise<Comment> {
    for (let round = 0; ; round++) {
      const { url, site } = at()
      const thread = `log-${who % 3}`
      const sent = reader({ url }, site, thread, post.token).post(post.text, { clientId: post.clientId })
      const answer = await sent.catch(() => null)
      if (answer?.status === 201) return answer.body.comment
      if (answer && answer.status !== 503) writers.faults.push(`${answer.status} ${answer.text}`)
      writers.repeated++
      await delay(Math.min(20 * (round + 1), 200))
    }
  }

  const running = Array.from({ length: count }, (_, who) => write(who))
  return writers
}
