import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Comment } from '../../src/comments/schema.ts'
import { desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { guest, until } from '../support/client.ts'
import { isLive, type Stage, setStage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
afterAll(() => stage.close())

const posted = async (answer: Promise<{ body: { comment: Comment } }>): Promise<Comment> =>
  (await answer).body.comment

describe('two people at one discussion', () => {
  it('see each other’s comments without a reload: new ones behind a pill, in their place when asked', async () => {
    const [first, second] = [await stage.visit('pill'), await stage.visit('pill')]
    await isLive(first)
    await isLive(second)
    await first.write('The first of two remarks.')
    await first.write('Quite another observation.')
    await second.element.getByRole('button', { name: '2 new comments' }).click()
    const texts = () => second.element.locator('.body').allTextContents()
    expect(await texts()).toEqual(['Quite another observation.', 'The first of two remarks.'])
    expect(await first.element.getByRole('button', { name: /new comment/ }).count()).toBe(0)
    expect(await first.element.locator('.count').textContent()).toContain('2 comments')
  })

  it('see a reply come into an open conversation, marked as new', async () => {
    const root = await posted(
      guest(stage.service, stage.site, 'reply').post('What do you make of it?', { name: 'Ada' }),
    )
    const [first, second] = [await stage.visit('reply'), await stage.visit('reply')]
    await isLive(first)
    await isLive(second)
    await second.element.getByRole('button', { name: 'Reply to Ada' }).click()
    await second.page.keyboard.type('A good deal.')
    await second.page.keyboard.press('Control+Enter')
    await first.element.locator('.reply', { hasText: 'A good deal.' }).getByText('New').waitFor()
    const focused = second.page.locator('parley-comments article:focus')
    expect(await focused.textContent()).toContain('A good deal.')
    expect((await guest(stage.service, stage.site, 'reply').get(root.id)).body.comment.replyCount).toBe(1)
  })

  it('see a withdrawn comment go, and a removed root with replies stay as a line', async () => {
    const author = guest(stage.service, stage.site, 'gone')
    const kept = await posted(author.post('This one will be removed.'))
    await author.post('But this answer stays.', { parentId: kept.id })
    const left = await posted(author.post('A passing thought.'))
    const visitor = await stage.visit('gone')
    await isLive(visitor)
    await visitor.article('A passing thought.').waitFor()
    await author.withdraw(left.id)
    await visitor.article('A passing thought.').waitFor({ state: 'detached' })

    await guest(stage.service, stage.site, 'gone').report(kept.id, 'spam')
    const moderator = await account(stage.service, stage.site)
    const review = desk(stage.service, stage.site, moderator.token)
    await review.done((await review.caseOf(kept.id)).id, 'remove')
    await visitor.article('This one will be removed.').waitFor({ state: 'detached' })
    await visitor.element.getByText('Removed by a moderator').waitFor()
    await visitor.article('But this answer stays.').waitFor()
  })

  it('learn what a moderator decides: published live for both, and the author is told', async () => {
    const [author, reader] = [await stage.visit('decided'), await stage.visit('decided')]
    await isLive(author)
    await isLive(reader)
    await author.write('Please read https://elsewhere.example/a')
    await author.article('Please read').getByText('only you can see this').waitFor()
    const moderator = await account(stage.service, stage.site)
    const review = desk(stage.service, stage.site, moderator.token)
    const waiting = await until(async () =>
      (await review.queue()).body.cases.find(({ comment }) => comment.text?.startsWith('Please read')),
    )
    const decision = await review.done(waiting.id, 'publish')
    await reader.element.getByRole('button', { name: '1 new comment' }).click()
    await reader.article('Please read').waitFor()
    await author.element.getByText('only you can see this').waitFor({ state: 'detached' })

    expect((await review.undo(decision.id)).status).toBe(201)
    await reader.article('Please read').waitFor({ state: 'detached' })
    await author.article('Please read').getByText('only you can see this').waitFor()
  })

  it('miss nothing of what happened while one was cut off', async () => {
    const visitor = await stage.visit('cut')
    await isLive(visitor)
    await visitor.page.context().setOffline(true)
    for (const socket of stage.service.io.sockets.sockets.values()) socket.disconnect(true)
    const other = guest(stage.service, stage.site, 'cut')
    await other.post('Said meanwhile.')
    await other.post('And something more besides.')
    await visitor.page.context().setOffline(false)
    await visitor.element.getByRole('button', { name: '2 new comments' }).click()
    await visitor.article('Said meanwhile.').waitFor()
  })

  it('are followed by asking when no socket can be had', async () => {
    let refused = 0
    const visitor = await stage.visit('poll', {
      before: async page => {
        await page.clock.install()
        await page.route(/\/socket\.io\//, route => {
          refused++
          return route.abort()
        })
        await page.routeWebSocket(/\/socket\.io\//, socket => {
          refused++
          return socket.close()
        })
      },
    })
    await until(() => refused > 0, 'a try to connect')
    await guest(stage.service, stage.site, 'poll').post('Found by asking.')
    await visitor.page.clock.runFor(16_000)
    await visitor.element.getByRole('button', { name: '1 new comment' }).waitFor()
  })
})
