import { Writable } from 'node:stream'
import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { connect, guestToken, join, reader, readerToken, request, until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { canary, found } from './canary.ts'
import { judge, makeSecrets, screened } from './secrets.ts'

let service: TestService
let site: TestSite
let log = ''

beforeAll(async () => {
  const stream = new Writable({
    write(chunk, _, done) {
      log += chunk
      done()
    },
  })
  service = await startService({ scorers: [judge], log: pino({ level: 'debug' }, stream) })
  site = await service.site({ ...screened })
})
afterAll(() => service.close())

const lines = () => log.split('\n').filter(Boolean)
const run = (statement: string) => sql.raw(statement).execute(service.db)

describe('the log', () => {
  it('holds no text, name, token or password of anybody through all that goes well', async () => {
    const staff = await account(service, site)
    const secrets = await makeSecrets(service, site, desk(service, site, staff.token))
    const [guest, jwt] = [guestToken(), await readerToken(site, { sub: canary(), name: canary() })]
    for (const token of [guest, jwt, staff.token]) {
      const socket = await connect(service, { site: site.key, token })
      await join(socket, { thread: canary() })
      socket.disconnect()
    }
    for (const token of [guest, jwt]) await reader(service, site, 'log', token).post(`Public ${canary()}`)
    await request(`${service.url}/v1/staff/sessions`, {
      method: 'POST',
      body: { email: staff.email, password: `wrong ${staff.password}` },
    })
    const words = secrets.flatMap(({ canaries, token }) => [...canaries, token])
    expect(
      found(
        log,
        [...words, guest, jwt, staff.token, staff.password].map(word => word.toLowerCase()),
      ),
    ).toEqual([])
    expect(log).not.toMatch(/canary|staff_|guest_|setup_/)
    const job = await until(jobThatFailed, 'a job that failed')
    expect(found(job, words)).toEqual([])
  })

  /** All rows of jobs, once one has failed. */
  async function jobThatFailed(): Promise<string | null> {
    const query = sql<{ row: string }>`select to_json(j)::text as row from parley_jobs.job j order by id`
    const rows = (await query.execute(service.db)).rows.map(({ row }) => row).join()
    return rows.includes('JobFailed') ? rows : null
  }

  it('holds none when the database refuses a row and says which', async () => {
    const [text, name] = [canary(), canary()]
    await run(`alter table revision add constraint refused check (text not like '%${text}%') not valid`)
    const token = guestToken()
    const answer = await reader(service, site, 'refused', token).post(`Public ${text}`, { name })
    await run('alter table revision drop constraint refused')
    expect(answer.status).toBe(500)
    expect(lines().some(line => line.includes('23514'))).toBe(true)
    expect(found(log + answer.text, [text, name, token])).toEqual([])
  })

  it('holds none when a query fails, over HTTP or in a room', async () => {
    const [text, thread] = [canary(), canary()]
    const author = reader(service, site, thread, guestToken())
    await author.post('The first thing said here.')
    const socket = await connect(service, { site: site.key, token: guestToken() })
    await join(socket, { thread })
    await run('alter table revision rename to elsewhere')
    const answers = [
      await author.post(`Public ${text}`),
      await author.list('?limit=3'),
      await author.after(0),
    ]
    await run(`update thread set version = version + 1 where site_id = '${site.id}'`)
    const inRoom = (line: string) => line.includes('a check failed') && line.includes('42P01')
    await until(() => lines().some(inRoom), 'the line of the room')
    await run('alter table elsewhere rename to revision')
    socket.disconnect()
    expect(answers.map(answer => answer.status)).toEqual([500, 500, 500])
    expect(found(log, [text, author.token!.toLowerCase()])).toEqual([])
  })

  it('is what this reads: a line of it with a text would be found', () => {
    const word = canary()
    service.log.debug({ text: `Public ${word}` }, 'planted')
    expect(found(log, [word])).toEqual([word])
  })
})
