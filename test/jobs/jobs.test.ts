import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DatabaseHandle, openDatabase } from '../../src/db/handle.ts'
import { createJobs, type Jobs, type Queue } from '../../src/jobs/jobs.ts'
import { until } from '../support/client.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let handle: DatabaseHandle
let started: Jobs[]
const errors: unknown[] = []
beforeEach(async () => {
  database = await createDatabase()
  handle = openDatabase(database.url, { max: 2 })
  started = []
})
afterEach(async () => {
  for (const jobs of started) await jobs.close()
  await handle.close()
  await database.drop()
})

const queue = (handler: Queue['handle'], changes: Partial<Queue> = {}): Queue => ({
  name: 'work',
  retries: 0,
  retrySeconds: 1,
  expireSeconds: 60,
  concurrency: 2,
  handle: handler,
  ...changes,
})

async function start(...queues: Queue[]): Promise<Jobs> {
  const jobs = createJobs(database.url, error => errors.push(error))
  for (const one of queues) jobs.add(one)
  started.push(jobs)
  await jobs.start()
  return jobs
}

const enqueue = (jobs: Jobs, list: Record<string, string>[]) =>
  handle.db.transaction().execute(trx => jobs.enqueue(trx, 'work', list))

async function rows() {
  const all = sql<{ state: string; row: string }>`
    select state, to_json(j)::text as row from parley_jobs.job j where name = 'work'`
  return (await all.execute(handle.db)).rows
}

describe('a job', () => {
  it('that fails leaves nothing in its row of what the error carries, and is told of', async () => {
    const word = 'a text that nobody may keep'
    const refused = Object.assign(new Error(`violates ${word}`), { code: '23514', detail: `row: ${word}` })
    const jobs = await start(queue(() => Promise.reject(refused)))
    await enqueue(jobs, [{ id: '1' }])
    const [failed] = await until(async () => {
      const found = await rows()
      return found[0]?.state === 'failed' ? found : null
    }, 'the failure')
    expect(failed!.row).not.toContain(word)
    expect(errors).toContain(refused)
  })

  it('that never ends keeps no process from ending, and is run by the next one', async () => {
    let began = false
    const hanging = await start(
      queue(
        () => {
          began = true
          return new Promise(() => {})
        },
        { retries: 1 },
      ),
    )
    await enqueue(hanging, [{ id: '1' }])
    await until(() => began, 'the job')
    const before = performance.now()
    await hanging.close()
    expect(performance.now() - before).toBeLessThan(4000)
    const handled: string[] = []
    await start(
      queue(
        async ({ id }) => {
          handled.push(id!)
          return 'done'
        },
        { retries: 1 },
      ),
    )
    await until(() => handled.length === 1, 'the next try')
  })

  it('is there exactly when the transaction that enqueued it commits', async () => {
    const jobs = await start(queue(async () => 'done'))
    const fails = handle.db.transaction().execute(async trx => {
      await jobs.enqueue(trx, 'work', [{ id: 'never' }])
      throw new Error('rolled back')
    })
    await expect(fails).rejects.toThrow('rolled back')
    expect(await rows()).toEqual([])
  })
})

it('several processes may start at once where no queue has been made', async () => {
  const handled: string[] = []
  const own = () =>
    queue(
      async ({ id }) => {
        handled.push(id!)
        return 'done'
      },
      { cron: '0 0 1 1 *' },
    )
  const all = await Promise.all([start(own()), start(own()), start(own()), start(own())])
  await enqueue(all[0]!, [{ id: 'one' }])
  await until(() => handled.includes('one'), 'the job')
  expect(errors.filter(error => !(error as Error).message.startsWith('violates'))).toEqual([])
})
