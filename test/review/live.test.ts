import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CaseSummary } from '../../src/review/schema.ts'
import { account } from '../staff/accounts.ts'
import { connect, join, request, type TestSocket, until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Desk, desk } from './desk.ts'
import { bring, report, terms } from './situations.ts'

let service: TestService
let site: TestSite
const sockets: TestSocket[] = []

beforeAll(async () => {
  service = await startService()
  site = await service.site({ terms })
})
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect()
})
afterAll(() => service.close())

type Watching = { desk: Desk; token: string; socket: TestSocket; heard: CaseSummary[] }

async function watching(name: string): Promise<Watching> {
  const { token } = await account(service, site, 'moderator', name)
  const socket = await connect(service, { site: site.key, token })
  sockets.push(socket)
  const heard: CaseSummary[] = []
  socket.on('cases', news => heard.push(...news.cases))
  expect(await join(socket, { review: true })).toEqual({ version: 0 })
  return { desk: desk(service, site, token), token, socket, heard }
}

const hears = ({ heard }: Watching, caseId: string, what: (heard: CaseSummary) => boolean) =>
  until(() => heard.find(news => news.id === caseId && what(news)), 'the news')

describe('the review room', () => {
  it('hears of cases, claims, reports and decisions as the queue shows them', async () => {
    const [ann, bo] = [await watching('Ann'), await watching('Bo')]
    const subject = await bring({ service, site, desk: ann.desk }, 'held')
    const opened = await hears(bo, subject.caseId, news => news.state === 'open')
    expect(opened).toEqual(
      (await bo.desk.queue('?limit=100')).body.cases.find(listed => listed.id === subject.caseId),
    )

    await ann.desk.claim(subject.caseId)
    expect((await hears(bo, subject.caseId, news => news.claim !== null)).claim).toMatchObject({
      by: { name: 'Ann' },
      mine: false,
    })
    expect((await hears(ann, subject.caseId, news => news.claim !== null)).claim).toMatchObject({
      mine: true,
    })

    const decision = await ann.desk.done(subject.caseId, 'publish')
    const decided = await hears(bo, subject.caseId, news => news.state === 'closed')
    expect(decided).toMatchObject({ claim: null, decision: { id: decision.id, by: { name: 'Ann' } } })

    await ann.desk.undo(decision.id)
    expect(await hears(bo, subject.caseId, news => news.decision?.action === 'undo')).toMatchObject({
      state: 'open',
    })
  })

  it('hears of reports, and of a claim given back', async () => {
    const [ann, bo] = [await watching('Ann'), await watching('Bo')]
    const subject = await bring({ service, site, desk: ann.desk }, 'reported')
    await report(service, site, subject)
    await hears(bo, subject.caseId, news => news.reportCount === 2)
    await ann.desk.claim(subject.caseId)
    await hears(bo, subject.caseId, news => news.claim !== null)
    bo.heard.length = 0
    await ann.desk.release(subject.caseId)
    await hears(bo, subject.caseId, news => news.claim === null)
  })

  it('closes to whoever has signed out, with the next news', async () => {
    const [ann, bo] = [await watching('Ann'), await watching('Bo')]
    await request(`${service.url}/v1/staff/sessions`, { method: 'DELETE', token: bo.token })
    const subject = await bring({ service, site, desk: ann.desk }, 'held')
    await hears(ann, subject.caseId, () => true)
    await until(() => bo.socket.disconnected, 'the end of the connection')
    expect(bo.heard.map(news => news.id)).not.toContain(subject.caseId)
  })
})
