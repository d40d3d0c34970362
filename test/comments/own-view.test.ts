import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest, isWhole, reader, readerToken } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { abuse, forbidden, made, rejecting } from './texts.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site(rejecting)
})
afterAll(() => service.close())

describe('what the answer to a post carries', () => {
  it('is the whole comment with its text, for its author', async () => {
    const comment = made(
      await guest(service, site, 'a').post('Sound *reporting*, I think.', { name: 'Ines' }),
    )
    expect(comment).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      parentId: null,
      rootId: comment.id,
      status: 'published',
      author: { id: expect.any(String), name: 'Ines', badges: [] },
      body: [['p', 'Sound ', ['em', 'reporting'], ', I think.']],
      revision: 1,
      createdAt: expect.any(String),
      replyCount: 0,
      version: 1,
      text: 'Sound *reporting*, I think.',
      reason: null,
      editableUntil: expect.any(String),
    })
  })

  it('says held with a coarse reason, and nothing of what was found', async () => {
    const author = guest(service, site, 'held')
    const answer = await author.post(abuse)
    const comment = made(answer)
    expect(comment).toMatchObject({ status: 'held', reason: 'wording', text: abuse, version: null })
    for (const text of [answer.text, (await author.mine()).text, (await author.get(comment.id)).text]) {
      expect(text).not.toMatch(/finding|score|category|insult|obscenity|word-list|spans|policy/)
    }
  })

  it('says rejected for an operator’s term, never which', async () => {
    const author = guest(service, site, 'rejected')
    const answer = await author.post(forbidden)
    expect(made(answer)).toMatchObject({ status: 'rejected', reason: 'wording', version: null })
    const { text, ...rest } = answer.body.comment
    expect(JSON.stringify({ ...rest, body: null })).not.toContain('zarquon')
    expect(answer.text).not.toContain('house rule')
  })

  it('is never kept by a cache', async () => {
    const author = guest(service, site, 'cache')
    const comment = made(await author.post('Not for keeping.'))
    const answers = [
      await author.mine(),
      await author.get(comment.id),
      await author.edit(comment.id, 'Not for keeping either.'),
      await author.withdraw(comment.id),
    ]
    for (const answer of answers) expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})

describe('what others get of a comment', () => {
  it('has neither text nor reason, on any road', async () => {
    const author = guest(service, site, 'public')
    const comment = made(await author.post('Seen by **all**.'))
    const known = guest(service, site, 'public')
    made(await known.post('Another author, known here.'))
    const others = [
      known,
      reader(service, site, 'public'),
      guest(service, site, 'public'),
      reader(service, site, 'public', await readerToken(site)),
    ]
    for (const other of others) {
      const seen = [(await other.get(comment.id)).body.comment]
      for (const page of [await other.list(), await other.after(0)])
        seen.push(...page.body.comments.filter(isWhole).filter(one => one.id === comment.id))
      expect(seen).toHaveLength(3)
      for (const view of seen) {
        expect(view.body).toEqual(comment.body)
        expect(Object.keys(view).sort()).toEqual([
          'author',
          'body',
          'createdAt',
          'id',
          'parentId',
          'replyCount',
          'revision',
          'rootId',
          'status',
          'version',
        ])
      }
    }
  })

  it('is 404 while it is not public, and the author’s own all the same', async () => {
    const author = guest(service, site, 'hidden')
    for (const text of [abuse, forbidden]) {
      const comment = made(await author.post(text))
      expect((await author.get(comment.id)).body.comment.text).toBe(text)
      const known = guest(service, site, 'hidden')
      made(await known.post(`Written by another ${text.length}.`))
      for (const other of [known, guest(service, site, 'hidden'), reader(service, site, 'hidden')]) {
        const answer = await other.get(comment.id)
        expect(answer.status).toBe(404)
        expect(answer.body).toMatchObject({ type: '/problems/not-found' })
      }
    }
  })

  it('is found in its own thread only', async () => {
    const author = guest(service, site, 'here')
    const comment = made(await author.post('Only here.'))
    made(await reader(service, site, 'there', author.token).post('Elsewhere.'))
    for (const token of [author.token, undefined]) {
      expect((await reader(service, site, 'there', token).get(comment.id)).status).toBe(404)
    }
  })
})
