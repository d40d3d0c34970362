import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, desk } from '../review/desk.ts'
import { terms, texts } from '../review/situations.ts'
import { account } from '../staff/accounts.ts'
import { guestToken, reader, readerToken, until } from '../support/client.ts'
import { anyPace } from '../support/policies.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { type Ear, ears } from './ear.ts'

let service: TestService
let site: TestSite
let ann: Desk
let ahead = 0
const { listen, close } = ears()

beforeAll(async () => {
  service = await startService({ clock: () => new Date(Date.now() + ahead) })
  site = await service.site({ terms, ...anyPace })
  ann = desk(service, site, (await account(service, site)).token)
})
afterEach(close)
afterAll(() => service.close())

const last = (ear: Ear) => ear.mine.at(-1)?.comments.at(-1)
const becomes = (ear: Ear, status: string) =>
  until(() => last(ear)?.status === status && last(ear), `the comment ${status}`)

describe('an author’s own room', () => {
  it.each(['a guest before the first post', 'a reader of the site'])(
    'tells %s what became of theirs',
    async who => {
      const token = who.startsWith('a guest') ? guestToken() : await readerToken(site)
      const thread = `own of ${who}`
      const author = reader(service, site, thread, token)
      const ear = await listen(service, { site: site.key, token })
      const stranger = await listen(service, { site: site.key, token: guestToken() })

      const { id } = (await author.post(texts.held)).body.comment
      const held = await becomes(ear, 'held')
      const own = (await author.mine()).body.comments[0]
      expect(held).toEqual({ ...own, thread })
      expect(held).toMatchObject({ id, text: texts.held, reason: 'wording' })

      const decision = await ann.done((await ann.caseOf(id)).id, 'publish')
      expect(await becomes(ear, 'published')).toEqual({ ...(await author.get(id)).body.comment, thread })
      await ann.undo(decision.id)
      await becomes(ear, 'held')
      await ann.done((await ann.caseOf(id)).id, 'reject')
      expect(await becomes(ear, 'rejected')).toMatchObject({ reason: 'moderator' })

      const anonymous = await listen(service, { site: site.key })
      await Promise.all([stranger.flush(), anonymous.flush()])
      expect([stranger.mine, anonymous.mine]).toEqual([[], []])
    },
  )

  it('tells every one of the author’s sockets, and one that comes back what happened in between', async () => {
    const token = guestToken()
    const author = reader(service, site, 'two-tabs', token)
    const one = await listen(service, { site: site.key, token })
    const gone = await listen(service, { site: site.key, token })
    gone.socket.disconnect()
    const { id } = (await author.post(texts.rejected)).body.comment
    await becomes(one, 'rejected')
    const back = await listen(service, { site: site.key, token })
    expect(await becomes(back, 'rejected')).toMatchObject({ id, reason: 'wording' })
  })

  it('tells of an edit that waits beside what stays published', async () => {
    const token = guestToken()
    const author = reader(service, site, 'edits', token)
    const { id } = (await author.post(texts.clean)).body.comment
    const ear = await listen(service, { site: site.key, token })
    await becomes(ear, 'published')
    await author.edit(id, texts.held)
    expect(await until(() => last(ear)?.pending && last(ear))).toMatchObject({
      status: 'published',
      text: texts.clean,
      pending: { status: 'held', text: texts.held, revision: 2 },
    })
  })

  it('ends with the token', async () => {
    const subject = 'reader-of-an-hour'
    const short = await readerToken(site, { sub: subject }, { expires: '1h' })
    const long = await readerToken(site, { sub: subject }, { expires: '8h' })
    const ear = await listen(service, { site: site.key, token: short })
    const fresh = await listen(service, { site: site.key, token: long })
    ahead += 2 * 3600_000
    await reader(service, site, 'expiry', long).post(texts.held)
    await becomes(fresh, 'held')
    await until(() => ear.ended)
    expect(ear.mine).toEqual([])
  })
})
