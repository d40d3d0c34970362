import type { Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { guest, readerToken, until } from '../support/client.ts'
import { isLive, type Stage, setStage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
afterAll(() => stage.close())

const isPost = (route: Route) => route.request().method() === 'POST'
const comments = /\/comments(\?.*)?$/

describe('a comment of one’s own', () => {
  it('that waits is still there after a reload, with its reason, and nobody else sees it', async () => {
    const author = await stage.visit('held')
    await isLive(author)
    await author.write('Look at https://elsewhere.example/b')
    const mine = author.article('Look at')
    await mine.getByText('Waiting for review: only you can see this').waitFor()
    await mine.getByText('Comments with links are looked at first.').waitFor()
    await author.page.reload()
    await author.article('Look at').getByText('Waiting for review').waitFor()
    const other = await stage.visit('held')
    await other.element.getByText('No comments yet.').waitFor()
    expect(await other.article('Look at').count()).toBe(0)
  })

  it('is one comment when the answer is lost, also a first-time guest’s', async () => {
    const author = await stage.visit('lost')
    await isLive(author)
    let lost = 0
    await author.page.route(comments, async route => {
      if (!isPost(route) || lost > 0) return route.fallback()
      lost++
      await route.fetch()
      await route.abort('connectionreset')
    })
    await author.write('Said once.')
    await author.article('Said once.').getByText('just now').waitFor()
    expect(lost).toBe(1)
    const { body } = await guest(stage.service, stage.site, 'lost').list()
    expect(body.thread.count).toBe(1)
    expect(await author.article('Said once.').count()).toBe(1)
  })

  it('that could not be sent survives a reload and is sent once', async () => {
    const author = await stage.visit('offline')
    await isLive(author)
    await author.page.route(comments, route => (isPost(route) ? route.abort('failed') : route.fallback()))
    await author.write('Kept through a reload.')
    await author.article('Kept through a reload.').getByText('No answer yet').waitFor()
    await author.page.unrouteAll()
    await author.page.reload()
    await author.article('Kept through a reload.').getByText('just now').waitFor()
    expect((await guest(stage.service, stage.site, 'offline').list()).body.thread.count).toBe(1)
  })

  it('that was begun is a draft after a reload, per place', async () => {
    const root = await guest(stage.service, stage.site, 'draft').post('Any views?', { name: 'Ada' })
    expect(root.status).toBe(201)
    const author = await stage.visit('draft')
    await isLive(author)
    const composer = author.element.locator('.composer-place textarea')
    await composer.fill('begun here')
    await author.element.getByRole('button', { name: 'Reply to Ada' }).click()
    await author.page.keyboard.type('and begun there')
    await author.page.reload()
    await composer.waitFor()
    expect(await composer.inputValue()).toBe('begun here')
    await author.element.getByRole('button', { name: 'Reply to Ada' }).click()
    expect(await author.element.getByLabel('Your reply to Ada').locator('textarea').inputValue()).toBe(
      'and begun there',
    )
  })

  it('is edited in its place, and an edit that waits is shown to its author alone', async () => {
    const author = await stage.visit('edit')
    await isLive(author)
    await author.write('A frist try.')
    const mine = author.element.locator('article')
    await mine.getByRole('button', { name: 'Edit your comment' }).click()
    const field = mine.getByRole('textbox', { name: 'Edit your comment' })
    await field.fill('A first try.')
    await mine.getByRole('button', { name: 'Save' }).click()
    await mine.getByText('A first try.').waitFor()
    await mine.getByText('edited').waitFor()

    await mine.getByRole('button', { name: 'Edit your comment' }).click()
    await field.fill('A first try, see https://elsewhere.example/c')
    await field.press('Control+Enter')
    await mine.getByText('Your edit is waiting for review; readers see the earlier text.').waitFor()
    const reader = await stage.visit('edit')
    await reader.article('A first try.').waitFor()
    expect(await reader.element.getByText('elsewhere.example').count()).toBe(0)
    await author.page.reload()
    await mine.getByText('Your edit is waiting').waitFor()
  })

  it('that changed elsewhere is not overwritten unseen', async () => {
    const author = await stage.visit('conflict')
    await isLive(author)
    await author.write('The original text.')
    const mine = author.element.locator('article')
    await mine.getByRole('button', { name: 'Edit your comment' }).click()
    const secret = await author.page.evaluate(
      key => localStorage.getItem(key),
      `parley:guest:${stage.site.key}`,
    )
    const listed = await guest(stage.service, stage.site, 'conflict').list()
    const url = `${stage.service.url}/v1/sites/${stage.site.key}/threads/conflict/comments/${listed.body.comments[0]!.id}`
    const edited = await fetch(url, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ body: 'Edited in another window.' }),
    })
    expect(edited.status).toBe(200)
    await mine.getByRole('textbox').fill('Edited here.')
    await mine.getByRole('button', { name: 'Save' }).click()
    await mine.getByText('It has changed meanwhile').waitFor()
    expect(await mine.getByRole('textbox').inputValue()).toBe('Edited here.')
    await mine.getByRole('button', { name: 'Save' }).click()
    await mine.getByText('Edited here.').waitFor()
  })

  it('is withdrawn after a question', async () => {
    const author = await stage.visit('withdraw')
    await isLive(author)
    await author.write('On second thoughts.')
    const mine = author.article('On second thoughts.')
    await mine.getByRole('button', { name: 'Withdraw your comment' }).click()
    await mine.getByRole('button', { name: 'Keep it' }).click()
    await mine.getByRole('button', { name: 'Withdraw your comment' }).click()
    await mine.getByRole('button', { name: 'Withdraw', exact: true }).click()
    await mine.waitFor({ state: 'detached' })
    expect((await guest(stage.service, stage.site, 'withdraw').list()).body.thread.count).toBe(0)
  })

  it('is a site reader’s under the name of their token', async () => {
    const token = await readerToken(stage.site, { name: 'Grace Page' })
    const reader = await stage.visit('reader', { attributes: { loading: 'eager', token } })
    await isLive(reader)
    await reader.element.getByText('You write as Grace Page').waitFor()
    expect(await reader.element.getByLabel('Your name').count()).toBe(0)
    await reader.write('Signed in.')
    await reader.article('Signed in.').getByText('Grace Page').waitFor()
  })

  it('is a reader’s whose token the page brings when asked, also if it said so before the element was there', async () => {
    const token = await readerToken(stage.site, { name: 'Ida Late' })
    const reader = await stage.visit('asked-token', {
      before: page =>
        page.addInitScript(jwt => {
          addEventListener('DOMContentLoaded', () => {
            Object.assign(document.querySelector('parley-comments')!, { getToken: async () => jwt })
          })
        }, token),
    })
    await isLive(reader)
    await reader.write('Asked for.')
    await reader.article('Asked for.').getByText('Ida Late').waitFor()
    expect(
      await reader.page.evaluate(() => Object.keys(localStorage).some(key => key.includes('guest'))),
    ).toBe(false)
  })

  it('is not posted by the key that ends an input method’s composition', async () => {
    const author = await stage.visit('ime')
    await isLive(author)
    const composer = author.element.locator('.composer-place textarea')
    await composer.fill('你好')
    const press = (isComposing: boolean) =>
      composer.evaluate((field, composing) => {
        const event = {
          key: 'Enter',
          ctrlKey: true,
          isComposing: composing,
          bubbles: true,
          cancelable: true,
          composed: true,
        }
        return field.dispatchEvent(new KeyboardEvent('keydown', event))
      }, isComposing)
    await press(true)
    expect(await composer.inputValue()).toBe('你好')
    expect(await author.element.locator('article').count()).toBe(0)
    await press(false)
    await author.article('你好').getByText('just now').waitFor()
    expect(await composer.inputValue()).toBe('')
  })

  it('takes the focus back to where it was when writing it is given up', async () => {
    await guest(stage.service, stage.site, 'cancel').post('Something to answer.', { name: 'Ada' })
    const reader = await stage.visit('cancel')
    await isLive(reader)
    for (const name of ['Reply to Ada', 'Report the comment by Ada']) {
      const opener = reader.element.getByRole('button', { name })
      await opener.click()
      await until(() => opener.evaluate(node => node.getAttribute('aria-expanded') === 'true'))
      await until(() => opener.evaluate(node => (node.getRootNode() as ShadowRoot).activeElement !== node))
      await reader.page.keyboard.press('Escape')
      await until(() => opener.evaluate(node => (node.getRootNode() as ShadowRoot).activeElement === node))
    }
  })

  it('is refused with a reason in a discussion that was closed meanwhile, and the text is not lost', async () => {
    const first = await guest(stage.service, stage.site, 'closing').post('Opening remark.')
    expect(first.status).toBe(201)
    const author = await stage.visit('closing', {
      before: page => page.routeWebSocket(/\/socket\.io\//, () => undefined),
    })
    await author.element.locator('.composer-place textarea').waitFor()
    const admin = await account(stage.service, stage.site, 'admin')
    await desk(stage.service, stage.site, admin.token).setThread('closing', { state: 'closed' })
    await author.write('Too late.')
    await author.article('Too late.').getByText('The discussion has been closed meanwhile.').waitFor()
    await author.article('Too late.').getByRole('button', { name: 'Edit' }).click()
    expect(await author.element.locator('.composer-place textarea').inputValue()).toBe('Too late.')
  })
})

describe('a comment of someone else', () => {
  it('is reported in two taps', async () => {
    const answer = await guest(stage.service, stage.site, 'report').post('Buy now.', { name: 'Shop' })
    const reader = await stage.visit('report')
    await isLive(reader)
    await reader.element.getByRole('button', { name: 'Report the comment by Shop' }).click()
    await reader.element.getByRole('button', { name: 'Spam' }).click()
    await reader.element.getByText('Thank you. A moderator will look at it.').first().waitFor()
    const moderator = await account(stage.service, stage.site)
    const review = desk(stage.service, stage.site, moderator.token)
    const reported = await until(() => review.caseOf(answer.body.comment.id))
    expect(reported.reports).toMatchObject([{ reason: 'spam' }])
  })

  it('is found by its link, also when it is a late reply under an old comment', async () => {
    const author = guest(stage.service, stage.site, 'linked')
    const root = (await author.post('The oldest of all.')).body.comment
    let last = root
    for (let n = 0; n < 14; n++) {
      const helper = guest(stage.service, stage.site, 'linked')
      last = (
        await helper.post(`Answer number ${n}: ${'abcdefghijklmno'[n]!.repeat(9)}`, { parentId: root.id })
      ).body.comment
    }
    const visitor = await stage.visit('linked', { attributes: {}, hash: `#comment-${last.id}` })
    const article = visitor.element.locator('article.linked')
    await article.waitFor()
    expect(await article.textContent()).toContain('Answer number 13')
    await until(() => article.evaluate(node => node === (node.getRootNode() as ShadowRoot).activeElement))
  })

  it('whose link leads to nothing is said to be gone', async () => {
    await guest(stage.service, stage.site, 'linked-gone').post('Still here.')
    const visitor = await stage.visit('linked-gone', {
      hash: '#comment-01900000-0000-7000-8000-000000000000',
    })
    await visitor.element.getByText('The comment this link points to is no longer here.').waitFor()
    await visitor.article('Still here.').waitFor()
  })
})
