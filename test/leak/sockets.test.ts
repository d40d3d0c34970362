import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServerToClient } from '../../src/realtime/protocol.ts'
import { type Desk, desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { connect, guest, guestToken, join, reader, type TestSocket, until } from '../support/client.ts'
import { anyPace } from '../support/policies.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { canary, found } from './canary.ts'
import { strangers } from './people.ts'
import { judge, makeSecrets, type Secret, screened, secretThreads } from './secrets.ts'

type Heard = { site: string; socket: TestSocket; events: { name: string; text: string }[] }

let service: TestService
let site: TestSite
let other: TestSite
let ann: Desk
let moderator: string
let secrets: Secret[]
/** In their rooms while the secrets were written, and come in only after. */
let early: Heard[]
let late: Heard[]

/** Every event there is, and whether these people may hear it at all. */
const events: Record<keyof ServerToClient, boolean> = { changes: true, mine: true, cases: true, resync: true }

async function ear(key: string, token?: string): Promise<Heard> {
  const socket = await connect(service, { site: key, ...(token && { token }) })
  const heard: Heard = { site: key, socket, events: [] }
  socket.onAny((name: string, ...payload: unknown[]) =>
    heard.events.push({ name, text: JSON.stringify(payload) }),
  )
  for (const thread of secretThreads) await join(socket, { thread, after: 0 })
  await join(socket, { review: true })
  return heard
}

/** Everyone on their own site and, where it lets them in, on the one that isn't theirs. */
async function listenIn(): Promise<Heard[]> {
  const ears: Heard[] = []
  for (const { token } of await strangers(service, site, other)) {
    for (const { key } of [site, other]) {
      const heard = await ear(key, token).catch(() => null)
      if (heard) ears.push(heard)
    }
  }
  return ears
}

beforeAll(async () => {
  service = await startService({ scorers: [judge] })
  site = await service.site({ ...screened, ...anyPace })
  other = await service.site({ ...screened, ...anyPace })
  moderator = (await account(service, site)).token
  ann = desk(service, site, moderator)
  early = await listenIn()
  secrets = await makeSecrets(service, site, ann)
  late = await listenIn()
})
afterAll(async () => {
  for (const { socket } of [...early, ...late]) socket.disconnect()
  await service.close()
})

const spoken = (ears: Heard[]) => ears.flatMap(({ events }) => events.map(({ text }) => text)).join('\n')
const flush = (ears: Heard[]) =>
  Promise.all(ears.map(({ socket }) => socket.emitWithAck('join', {} as never)))

/** A moderator works on every case, and readers write in every thread and to every comment: all that makes events. */
async function stir(): Promise<void> {
  for (const { thread, id, caseId } of secrets) {
    await guest(service, site, thread).post('Something new to say in here.')
    // Where the comment is public, an answer changes it too: it is sent once more.
    await guest(service, site, thread).post('An answer to what was said.', { parentId: id })
    if (caseId) await ann.claim(caseId)
    if (caseId) await ann.release(caseId)
  }
  const elsewhere = guest(service, other, secretThreads[0]!)
  await elsewhere.post('On the other site nothing is known of it.')
}

describe('sockets', () => {
  it('keep every secret from everyone who has no right to it', async () => {
    const before = spoken(late).length
    await stir()
    const thread = secretThreads.at(-1)!
    const { version } = (await guest(service, site, thread).list()).body.thread
    const heardLast = ({ events }: Heard) =>
      events.some(({ text }) => text.includes(`{"key":"${thread}"`) && text.includes(`"version":${version}`))
    const there = [...early, ...late].filter(heard => heard.site === site.key)
    await until(() => there.every(heardLast), 'the last change')
    await flush([...early, ...late])
    expect(spoken(late).length).toBeGreaterThan(before)

    const never = secrets.filter(secret => !secret.wasPublic).flatMap(secret => secret.canaries)
    expect(found(spoken(early), never)).toEqual([])
    const all = secrets.flatMap(secret => secret.canaries)
    expect(found(spoken(late), all)).toEqual([])
  })

  it('said nothing under a name that is not in the table of events', () => {
    const names = new Set([...early, ...late].flatMap(({ events }) => events.map(({ name }) => name)))
    expect([...names].filter(name => !(name in events))).toEqual([])
    expect(names).toContain('changes')
  })

  it('would have been found out: their own authors and moderators do hear them', async () => {
    const [word, token] = [canary(), guestToken()]
    const own = await ear(site.key, token)
    const staff = await ear(site.key, moderator)
    const thread = secretThreads[0]!
    await reader(service, site, thread, token).post(`I grumble ${word}`)
    for (const [heard, name] of [
      [own, 'mine'],
      [staff, 'cases'],
    ] as const) {
      await until(() => found(spoken([heard]), [word]).length)
      expect(heard.events.find(({ text }) => text.includes(word))!.name).toBe(name)
      heard.socket.disconnect()
    }
    expect(
      found(
        spoken(early),
        secrets.flatMap(secret => secret.canaries),
      ),
    ).not.toEqual([])
    await flush([...early, ...late])
    expect(found(spoken([...early, ...late]), [word])).toEqual([])
  })
})
