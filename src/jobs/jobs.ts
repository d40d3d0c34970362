import { fromKysely, PgBoss } from 'pg-boss'
import type { Trx } from '../db/handle.ts'

/** What is done after the answer, at least once: a handler must bear being run twice with the same data. */
export type Queue = {
  name: string
  /** Tries after the first, the wait before the first of them (seconds; doubles each time), and when one is given up. */
  retries: number
  retrySeconds: number
  expireSeconds: number
  /** Runs of it at once in this process; `alone`: one at once in all of them. */
  concurrency: number | 'alone'
  /**
   * Run again when it returns `again` or throws. `signal` aborts when it is given up, or the process ends; it isn't
   * waited for then.
   */
  handle(data: Record<string, string>, signal: AbortSignal): Promise<'done' | 'again'>
  /** Five fields of cron, in UTC: begun then, and when a process starts, with no data, once for all processes. */
  cron?: string
}

export type Jobs = {
  /** To be called before `start`. */
  add(queue: Queue): void
  /** Enqueues in a transaction: the jobs are there exactly when it commits. */
  enqueue(trx: Trx, queue: string, list: Record<string, string>[]): Promise<void>
  /** Begins one soon: at once, or in two seconds when one has just been begun. */
  hurry(queue: string, afterSeconds?: number): Promise<void>
  /** Makes the queues and begins to work. Without queues nothing is made or asked. */
  start(): Promise<void>
  close(): Promise<void>
}

const pollingSeconds = 0.5
/** A job whose process hasn't shown for so long that it lives is another's to run, and looked for as often. */
const aliveSeconds = 10

/**
 * pg-boss in the service's own database, in a schema beside it. It has two connections of its own, since a worker
 * that waits for a scorer must not keep readers waiting.
 */
export function createJobs(connectionString: string, onError: (error: unknown) => void): Jobs {
  const queues: Queue[] = []
  const closing = new AbortController()
  let boss: PgBoss | undefined

  return {
    add: queue => {
      queues.push(queue)
    },
    async enqueue(trx, queue, list) {
      if (!boss || list.length === 0) return
      const db = fromKysely(trx)
      await boss.insert(
        queue,
        list.map(data => ({ data })),
        { db },
      )
    },
    async hurry(queue, afterSeconds = 0) {
      if (boss) await beginSoon(boss, queue, afterSeconds)
    },
    async start() {
      if (queues.length === 0) return
      const schedule = queues.some(queue => queue.cron)
      const often = { superviseIntervalSeconds: aliveSeconds, monitorIntervalSeconds: aliveSeconds }
      const made = new PgBoss({ connectionString, schema: 'parley_jobs', max: 2, schedule, ...often })
      made.on('error', onError)
      boss = made
      await made.start()
      for (const queue of queues) await begin(made, queue, { closing: closing.signal, onError })
    },
    async close() {
      closing.abort()
      await boss?.stop({ graceful: true, timeout: 5000 })
      boss = undefined
    },
  }
}

type Ends = { closing: AbortSignal; onError: (error: unknown) => void }

async function begin(boss: PgBoss, queue: Queue, ends: Ends): Promise<void> {
  const alone = queue.concurrency === 'alone'
  await boss.createQueue(queue.name, {
    policy: alone ? 'singleton' : 'standard',
    retryLimit: queue.retries,
    retryDelay: queue.retrySeconds,
    retryBackoff: true,
    expireInSeconds: queue.expireSeconds,
    heartbeatSeconds: aliveSeconds,
    deleteAfterSeconds: 3600,
  })
  const polling = {
    pollingIntervalSeconds: pollingSeconds,
    localConcurrency: alone ? 1 : (queue.concurrency as number),
  }
  await boss.work<Record<string, string>>(queue.name, polling, ([job]) => run(queue, job!, ends))
  if (!queue.cron) return
  await boss.schedule(queue.name, queue.cron)
  await beginSoon(boss, queue.name)
}

/** One in two seconds; a second one waits for the next two, since the first may have begun before there was a reason. */
const beginSoon = (boss: PgBoss, queue: string, startAfter = 0) =>
  boss.send(
    queue,
    {},
    {
      startAfter,
      singletonKey: `${queue} ${startAfter}`,
      singletonSeconds: 2,
      singletonNextSlot: true,
    },
  )

type Job = { data: Record<string, string> | null; signal: AbortSignal }

/** What fails is kept in the job's row, with all that an error carries: so only our own word for it leaves here. */
async function run(queue: Queue, job: Job, { closing, onError }: Ends): Promise<void> {
  const signal = AbortSignal.any([job.signal, closing])
  let outcome: 'done' | 'again'
  try {
    outcome = await Promise.race([queue.handle(job.data ?? {}, signal), aborted(signal)])
  } catch (error) {
    onError(error)
    throw new JobFailed('it failed')
  }
  if (outcome === 'again') throw new JobFailed('to be run again')
}

const aborted = (signal: AbortSignal) =>
  new Promise<'again'>(resolve => {
    if (signal.aborted) resolve('again')
    signal.addEventListener('abort', () => resolve('again'), { once: true })
  })

class JobFailed extends Error {
  override readonly name = 'JobFailed'
}
