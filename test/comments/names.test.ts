import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest, reader, readerToken } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { abuse, made } from './texts.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site()
})
afterAll(() => service.close())

let notes = 0
const named = async (name: string | undefined, where = site) =>
  made(await guest(service, where, 'names').post(`Note ${++notes}`, { name })).author.name

describe('the name shown beside a comment', () => {
  it('is the site language’s word for guest when there is none', async () => {
    const chinese = await service.site({}, { language: 'zh-CN' })
    for (const name of [undefined, ' ', '\u200b\u2060', '\t\n']) {
      expect(await named(name)).toBe('Guest')
      expect(await named(name, chinese)).toBe('访客')
    }
  })

  it.each([
    ['  Mei  Lin ', 'Mei Lin'],
    ['One\r\nTwo\u2028Three', 'One Two Three'],
    ['Bell\u0007ringer', 'Bell ringer'],
    ['王小明', '王小明'],
    ['<b>Bo</b> & "Co"', '<b>Bo</b> & "Co"'],
    ['😀'.repeat(60), '😀'.repeat(60)],
  ])('is in one line, as typed otherwise: %j', async (given, shown) => {
    expect(await named(given)).toBe(shown)
  })

  it('is refused when it is longer than 60 characters', async () => {
    for (const name of ['x'.repeat(61), '字'.repeat(61), 'y'.repeat(300)]) {
      const answer = await guest(service, site, 'names').post('A long name.', { name })
      expect([answer.status, answer.body]).toMatchObject([422, { errors: [{ pointer: '/author/name' }] }])
    }
  })

  it('is the one in a reader’s JWT, whatever the post says, and cut when it is long', async () => {
    const name = '长'.repeat(80)
    const one = reader(service, site, 'names', await readerToken(site, { name: 'Ada' }))
    expect(made(await one.post('From a reader.', { name: 'Not Ada' })).author.name).toBe('Ada')
    const long = reader(service, site, 'names', await readerToken(site, { name }))
    expect(made(await long.post('From a long one.')).author.name).toBe('长'.repeat(60))
  })

  it('is judged like the text: with abuse in it the comment waits', async () => {
    const answer = await guest(service, site, 'names').post('A kind word.', { name: 'f.u.c.k you' })
    expect(made(answer)).toMatchObject({ status: 'held', reason: 'wording' })
    const chinese = await guest(service, site, 'names').post('另一句好话。', { name: '你是傻\u200b逼' })
    expect(made(chinese)).toMatchObject({ status: 'held', reason: 'wording' })
  })

  it('belongs to the revision: a later name leaves earlier comments as they were', async () => {
    const author = guest(service, site, 'two-names')
    const { id } = made(await author.post('As Ann.', { name: 'Ann' }))
    made(await author.post('As Bob.', { name: 'Bob' }))
    expect((await author.get(id)).body.comment.author.name).toBe('Ann')
    expect((await author.mine()).body.author?.name).toBe('Bob')
  })

  it('has the known badges of a JWT, and no others', async () => {
    const token = await readerToken(site, { badges: ['expert', 'admin', 7, 'staff'] })
    const { author } = made(await reader(service, site, 'badges', token).post('With badges.'))
    expect(author.badges).toEqual(['staff', 'expert'])
    for (const badges of ['staff', { staff: true }, null]) {
      const plain = await readerToken(site, { badges })
      expect(made(await reader(service, site, 'badges', plain).post(abuse)).author.badges).toEqual([])
    }
  })
})
