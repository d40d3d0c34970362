import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { guest, reader } from '../support/client.ts'
import { fixesSite } from '../support/fixes-site.ts'
import { startService, type TestService } from '../support/service.ts'
import { made } from './texts.ts'

/** Holds back what the next query of a page has already read, so that its build is old when it lands. */
function holdPages() {
  let held: PromiseWithResolvers<void> | null = null
  let reached = Promise.withResolvers<void>()
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      const row = result.rows[0]
      if (held && row && 'threadKey' in row && 'replyCount' in row) {
        const gate = held
        held = null
        reached.resolve()
        await gate.promise
      }
      return result
    },
  }
  return {
    plugin,
    hold() {
      const gate = Promise.withResolvers<void>()
      held = gate
      reached = Promise.withResolvers<void>()
      return { reached: reached.promise, letGo: () => gate.resolve() }
    },
  }
}

const pages = holdPages()
let service: TestService
beforeAll(async () => {
  service = await startService({ plugins: [fixesSite, pages.plugin] })
})
afterAll(() => service.close())

it('who posted gets their own from a page whose build began before', async () => {
  const site = await service.site()
  const author = guest(service, site, 'own')
  const { id: first } = made(await author.post('The first of two comments.'))
  const anyone = reader(service, site, 'own')
  const { reached, letGo } = pages.hold()
  const early = anyone.list()
  await reached
  const { id: second } = made(await author.post('Another one, which the build has not read.'))
  const joined = anyone.list()
  // The request is under way once the service has answered a later one.
  await anyone.list('?limit=7')
  letGo()
  const ids = (await joined).body.comments.map(comment => comment.id)
  expect(ids).toEqual([second, first])
  expect((await early).status).toBe(200)
})
