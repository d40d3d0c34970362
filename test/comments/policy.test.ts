import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPolicy, type PolicyOptions } from '../../moderation/index.ts'
import { changePolicy } from '../../src/sites/change-policy.ts'
import { guest, reader, readerToken } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { abuse, made, patient } from './texts.ts'

let service: TestService
let site: TestSite
/** What the service's clock is ahead of ours, in milliseconds. */
let ahead = 0
beforeAll(async () => {
  service = await startService({ clock: () => new Date(Date.now() + ahead) })
  site = await service.site()
})
afterAll(() => service.close())

const held = (reason: string) => ({ status: 'held', reason })
const published = { status: 'published', reason: null }

const set = (table: 'author' | 'thread', where: Record<string, string>, values: Record<string, unknown>) => {
  let query = service.db.updateTable(table).set(values).where('siteId', '=', site.id)
  for (const [column, value] of Object.entries(where)) query = query.where(column as 'id', '=', value)
  return query.execute()
}

describe('a link', () => {
  const text = (n: number) => `Source ${n}: https://www.example.com/paper-${n}`

  it('by an author with fewer than three published comments waits, and passes after', async () => {
    const author = guest(service, site, 'links')
    expect(made(await author.post(text(1)))).toMatchObject(held('links'))
    for (let n = 1; n <= 3; n++) expect(made(await author.post(`Note ${n}`))).toMatchObject(published)
    expect(made(await author.post(text(2)))).toMatchObject(published)
  })

  it.each([
    '[paper](https://www.example.com/p)',
    '<https://www.example.com/p>',
    'www.example.com',
    'example.com/p',
    'mailto:someone@news.example',
  ])('in any form waits: %s', async link => {
    expect(made(await guest(service, site, 'forms').post(`Look here ${link} now`))).toMatchObject(
      held('links'),
    )
  })

  it('by a trusted author, or by staff, does not wait', async () => {
    const trusted = guest(service, site, 'trusted')
    const { author } = made(await trusted.post('Known to us.'))
    await set('author', { id: author.id }, { standing: 'trusted', rev: 7 })
    expect(made(await trusted.post(text(3)))).toMatchObject(published)
    const staff = reader(service, site, 'trusted', await readerToken(site, { badges: ['staff'] }))
    expect(made(await staff.post(text(4)))).toMatchObject(published)
  })
})

describe('writing a lot', () => {
  it('holds the seventh comment within a minute, and not the next after it', async () => {
    const author = guest(service, site, 'flood')
    for (let n = 1; n <= 6; n++) expect(made(await author.post(`Note ${n}`))).toMatchObject(published)
    expect(made(await author.post('Note 7'))).toMatchObject(held('flood'))
    try {
      ahead = 61_000
      expect(made(await author.post('Note 8'))).toMatchObject(published)
    } finally {
      ahead = 0
    }
  })

  it('counts all that an author writes on the site, in whatever thread', async () => {
    const author = guest(service, site, 'flood-a')
    const elsewhere = reader(service, site, 'flood-b', author.token)
    for (let n = 1; n <= 3; n++) {
      made(await author.post(`Here ${n}`))
      made(await elsewhere.post(`There ${n}`))
    }
    expect(made(await author.post('Here 4'))).toMatchObject(held('flood'))
  })

  it('of twenty at once by one author publishes six', async () => {
    const author = guest(service, site, 'burst')
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => author.post(`Burst ${n}`)))
    const statuses = answers.map(answer => made(answer).status)
    expect(statuses.filter(status => status === 'published')).toHaveLength(6)
  })
})

describe('writing the same again', () => {
  const text = 'The export rules hit toolmakers harder than the designers of chips.'

  it('holds an exact repeat in the thread, by anyone', async () => {
    made(await guest(service, site, 'repeat').post(text))
    expect(made(await guest(service, site, 'repeat').post(text))).toMatchObject(held('repeat'))
    const disguised = '  the EXPORT rules, hit toolmakers: harder than the designers of chips!!'
    expect(made(await guest(service, site, 'repeat').post(disguised))).toMatchObject(held('repeat'))
  })

  it('holds a near repeat in the thread', async () => {
    const long =
      'This is how a supply chain that took forty years to build comes apart in less than four of them.'
    made(await guest(service, site, 'near').post(long))
    expect(made(await guest(service, site, 'near').post(`${long.slice(0, -6)} six.`))).toMatchObject(
      held('repeat'),
    )
  })

  it('holds an author’s own, short as it may be, in another thread', async () => {
    const author = guest(service, site, 'own-a')
    made(await author.post('Agreed.'))
    expect(made(await reader(service, site, 'own-b', author.token).post('Agreed!'))).toMatchObject(
      held('repeat'),
    )
  })

  it('lets others say a short thing too, and the same thing elsewhere', async () => {
    made(await guest(service, site, 'short').post('Agreed.'))
    expect(made(await guest(service, site, 'short').post('Agreed.'))).toMatchObject(published)
    expect(made(await guest(service, site, 'another-thread').post(text))).toMatchObject(published)
  })

  it('of ten at once by ten authors publishes one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => guest(service, site, 'at-once').post(`${text} At once.`)),
    )
    expect(answers.filter(answer => made(answer).status === 'published')).toHaveLength(1)
  })

  it('does not hold an edit for being like what it replaces', async () => {
    const author = guest(service, site, 'own-edit')
    const { id } = made(await author.post(text))
    const { body } = await author.edit(id, `${text} Really.`)
    expect(body.comment).toMatchObject({ ...published, revision: 2 })
  })
})

describe('where a person looks first', () => {
  it('everything waits on a premoderated site, from whomever', async () => {
    const strict = await service.site({ ...patient, premoderation: true })
    const staff = reader(service, strict, 'a', await readerToken(strict, { badges: ['staff'] }))
    for (const author of [guest(service, strict, 'a'), staff])
      expect(made(await author.post('A kind word.'))).toMatchObject(held('premoderation'))
  })

  it('everything waits in a premoderated thread, and nothing in the next', async () => {
    made(await guest(service, site, 'watched').post('Before.'))
    await set('thread', { key: 'watched' }, { premoderation: true })
    expect(made(await guest(service, site, 'watched').post('After.'))).toMatchObject(held('premoderation'))
    expect(made(await guest(service, site, 'unwatched').post('After.'))).toMatchObject(published)
  })

  it('everything waits by an author who is held', async () => {
    const author = guest(service, site, 'standing')
    const { author: by } = made(await author.post('Before.'))
    await set('author', { id: by.id }, { standing: 'held', rev: 7 })
    expect(made(await author.post('After.'))).toMatchObject(held('standing'))
  })
})

describe('an operator’s own terms', () => {
  const terms: PolicyOptions['terms'] = [
    { term: 'zarquon', action: 'reject', category: 'house' },
    { term: '弗拉布', action: 'reject' },
    { term: 'plover', action: 'hold' },
    { term: 'you idiot', action: 'allow' },
  ]

  it('reject, hold and allow as they say, in the text, the name and a link alike', async () => {
    const own = await service.site({ ...patient, terms })
    const rejected = { status: 'rejected', reason: 'wording' }
    const post = (text: string, name?: string) => guest(service, own, randomUUID()).post(text, { name })
    expect(made(await post('Buy a Z a r q u o n today'))).toMatchObject(rejected)
    expect(made(await post('大家都来买弗 拉 布吧'))).toMatchObject(rejected)
    expect(made(await post('A kind word.', 'Zarquon'))).toMatchObject(rejected)
    expect(made(await post('See https://zarquon.example/'))).toMatchObject(rejected)
    expect(made(await post('Hear the plover.'))).toMatchObject(held('wording'))
    expect(made(await post('As we say here: you idiot.'))).toMatchObject(published)
    expect(made(await post('Zarquonish and ploverlike are words.'))).toMatchObject(published)
  })

  it('are in force for the next comment once they are set', async () => {
    const own = await service.site()
    const text = (n: number) => `Number ${n}: a zarquon.`
    expect(made(await guest(service, own, 'a').post(text(1)))).toMatchObject(published)
    const by = { staffId: null, now: new Date() }
    await changePolicy(service.db, own.id, () => ({ ...defaultPolicy, terms }), by)
    expect(made(await guest(service, own, 'a').post(text(2)))).toMatchObject({ status: 'rejected' })
    await changePolicy(service.db, own.id, () => defaultPolicy, by)
    expect(made(await guest(service, own, 'b').post(text(3)))).toMatchObject(published)
  })
})

describe('several reasons at once', () => {
  it('are one to the author: the first of the policy', async () => {
    const own = await service.site({ premoderation: true })
    const text = `${abuse} https://www.example.com`
    expect(made(await guest(service, own, 'a').post(text))).toMatchObject(held('premoderation'))
  })
})
