import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ears } from '../realtime/ear.ts'
import { desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { guest, request, until } from '../support/client.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'

let database: TestDatabase
let services: TestService[]
let site: TestSite
const { listen, close } = ears()

// Notifications suppressed: nothing but the following itself may be relied on.
beforeAll(async () => {
  database = await createDatabase()
  services = [
    await startService({ database, notify: false }),
    await startService({ database, notify: false }),
  ]
  site = await services[0]!.site()
})
afterAll(async () => {
  close()
  for (const service of services) await service.close()
  await database.drop()
})

const canary = 'a heron stood at the third lock'
const mostMs = 1000

type Place = { thread: string; root: string; id: string }

/** Every way for a reader to get a comment, and whether an answer still shows that it is public. */
const doors: Record<string, (base: string, place: Place) => string> = {
  'first page': base => `${base}/comments`,
  'first page, oldest first': base => `${base}/comments?sort=oldest&limit=10`,
  changes: base => `${base}/comments?after=0`,
  replies: (base, { root }) => `${base}/comments?root=${root}`,
  'the comment': (base, { id }) => `${base}/comments/${id}`,
}

/** Asks over and over, so that whatever is kept stays warm; resolves to how long after `since` it was last seen. */
async function lastSeen(url: string, since: () => number, shows: (text: string) => boolean): Promise<number> {
  let last = Number.NEGATIVE_INFINITY
  for (;;) {
    const began = performance.now()
    const shown = shows((await request(url)).text)
    if (shown) last = Math.max(last, began)
    if (!shown && since() < began) return last - since()
    if (began - since() > 5 * mostMs) throw new Error(`${url} still shows it`)
  }
}

describe.each(['removed by a moderator', 'withdrawn by its author'])('what was %s', how => {
  it('is gone from every door of both processes within a second, even if nobody is notified', async () => {
    const [one] = services as [TestService, TestService]
    const thread = `${how.slice(0, 4)}-thread`
    const author = guest(one, site, thread)
    const root = (await guest(one, site, thread).post('What have you seen along the canal?')).body.comment.id
    const { id } = (await author.post(canary, { parentId: root })).body.comment
    await guest(one, site, thread).report(id)
    const ann = desk(one, site, (await account(one, site)).token)
    const { id: caseId } = await ann.caseOf(id)
    const heard = services.map(service => listen(service, { site: site.key }))
    const readers = await Promise.all(heard)
    for (const ear of readers) await ear.join(thread)

    let committed = Number.POSITIVE_INFINITY
    const since = () => committed
    const place = { thread, root, id }
    const watches = services.flatMap(service => {
      const base = `${service.url}/v1/sites/${site.key}/threads/${thread}`
      const texts = Object.values(doors).map(door =>
        lastSeen(door(base, place), since, text => text.includes(canary)),
      )
      const counts = `${service.url}/v1/sites/${site.key}/counts?thread=${thread}`
      return [...texts, lastSeen(counts, since, text => !text.includes(`"${thread}":1`))]
    })
    const act = how.startsWith('removed') ? () => ann.done(caseId, 'remove') : () => author.withdraw(id)
    await act()
    committed = performance.now()

    for (const after of await Promise.all(watches)) expect(after).toBeLessThan(mostMs)
    for (const ear of readers) {
      const message = await until(() =>
        ear.changes.find(({ comments }) =>
          comments.some(comment => comment.id === id && !('body' in comment)),
        ),
      )
      expect(message.at - committed).toBeLessThan(mostMs)
    }
  })
})
