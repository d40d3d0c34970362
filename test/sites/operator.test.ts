import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEmbedded } from '../../src/db/embedded/index.ts'
import { commands } from '../../src/operator/commands.ts'
import { made } from '../comments/texts.ts'
import { ownEnv } from '../support/chromium.ts'
import { guest, reader, readerToken, request, until } from '../support/client.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'
import { startService, type TestService, testSecretKey } from '../support/service.ts'

const cli = join(import.meta.dirname, '..', '..', 'src', 'operator', 'cli.ts')

type Said = { code: number; out: string; err: string }

/** `npm run sites -- …` with these settings. */
function sites(env: Record<string, string>, ...args: string[]): Promise<Said> {
  return new Promise(resolve => {
    const settings = { ...ownEnv(), DATABASE_URL: '', ...env }
    execFile(process.execPath, [cli, ...args], { env: settings }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err })
    })
  })
}

/** As the shell does it, without a process of its own. */
async function inProcess(service: TestService, name: string, ...args: string[]): Promise<string> {
  const { options, run } = commands[name]!
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const lines: string[] = []
  const { db, seal } = service
  const publicUrl = 'https://talk.news.example'
  await run({ db, seal, publicUrl, now: new Date(), say: line => lines.push(line) }, positionals, values)
  return lines.join('\n')
}

const secretIn = (out: string) => /^ {2}([\w-]{43})$/m.exec(out)![1]!

describe('the operator’s shell beside a running service', () => {
  let database: TestDatabase
  let service: TestService
  let env: Record<string, string>
  beforeAll(async () => {
    database = await createDatabase()
    service = await startService({ database })
    env = { DATABASE_URL: database.url, SECRET_KEY: testSecretKey, PUBLIC_URL: 'https://talk.news.example' }
  })
  afterAll(async () => {
    await service.close()
    await database.drop()
  })
  const run = (...args: string[]) => sites(env, ...args)
  const told = (name: string, ...args: string[]) => inProcess(service, name, ...args)

  it('sets the minutes for edits, the name, the language and who opens discussions', async () => {
    const { key } = await service.site()
    const said = await told(
      'settings',
      key,
      '--edit-minutes',
      '2',
      '--name',
      'Two',
      '--language',
      'zh-CN',
      '--opens-threads',
      'off',
    )
    expect(said).toContain('(Two, zh-CN): edits for 2 minutes; only discussions that exist take comments')
    const site = await service.db
      .selectFrom('site')
      .selectAll()
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    expect(site).toMatchObject({ editWindow: 120, opensThreads: false, language: 'zh-CN', name: 'Two' })
  })

  it.each([
    [[], 'Say what to set'],
    [['--edit-minutes', '-1'], '--edit-minutes'],
    [['--edit-minutes', '1e9'], '--edit-minutes'],
    [['--language', 'xx'], '--language'],
    [['--opens-threads', 'maybe'], '--opens-threads'],
  ])('refuses the settings %j', async (args, sentence) => {
    const { key } = await service.site()
    await expect(async () => told('settings', key, ...args)).rejects.toThrow(sentence)
  })

  it('adds a site with its snippet and a secret that signs its readers in', async () => {
    const { code, out } = await run(
      'add',
      'courier',
      '--origin',
      'https://www.courier.example/',
      '--language',
      'zh-CN',
    )
    expect(code).toBe(0)
    expect(out).toContain('<script type="module" async src="https://talk.news.example/embed.js"></script>')
    expect(out).toContain('<parley-comments site="courier"></parley-comments>')
    const site = { id: '', key: 'courier', secret: secretIn(out), origin: 'https://www.courier.example' }
    const token = await readerToken(site, { name: 'Ada' })
    expect(made(await reader(service, site, 'a', token).post('Signed in.')).author.name).toBe('Ada')
    expect(made(await guest(service, site, 'a').post('来宾。')).author.name).toBe('访客')
    const { base } = reader(service, site, 'a')
    expect((await request(base, { headers: { origin: site.origin } })).status).toBe(200)

    const renewed = { ...site, secret: secretIn(await told('secret', 'courier')) }
    await until(
      async () => (await reader(service, renewed, 'a', await readerToken(renewed)).mine()).status === 200,
    )
    expect((await reader(service, site, 'a', token).mine()).status).toBe(200)
  })

  it('lists sites, and replaces their origins', async () => {
    await run(
      'add',
      'gazette',
      '--origin',
      'https://a.example',
      '--origin',
      'https://b.example',
      '--name',
      'Gazette',
    )
    expect(await told('list')).toContain('gazette\ten\tGazette\thttps://a.example https://b.example')
    await told('origins', 'gazette', 'https://c.example')
    const { base } = reader(service, { key: 'gazette' }, 'a')
    const status = async (origin: string) => (await request(base, { headers: { origin } })).status
    await until(async () => (await status('https://c.example')) === 200, 'the new origin')
    expect(await status('https://a.example')).toBe(403)
  })

  it('keeps word lists and premoderation, in force at once', async () => {
    await told('add', 'herald', '--origin', 'https://herald.example')
    const post = async (text: string) => made(await guest(service, { key: 'herald' }, 'a').post(text)).status
    expect(await post('The zarquon is here.')).toBe('published')
    expect(await told('words', 'herald', 'reject', 'zarquon', '弗拉布', 'zarquon')).toContain('2 terms')
    expect(await post('That zarquon again.')).toBe('rejected')
    expect(await post('大家都说弗拉布。')).toBe('rejected')
    expect(await told('words', 'herald', 'drop', 'zarquon')).toContain('1 terms')
    expect(await post('One more zarquon.')).toBe('published')
    await told('premoderation', 'herald', 'on')
    expect(await post('A kind word.')).toBe('held')
    await told('premoderation', 'herald', 'off')
    expect(await post('Another kind word.')).toBe('published')
  })

  it('invites a colleague, once', async () => {
    await told('add', 'tribune', '--origin', 'https://tribune.example')
    const out = await told('invite', 'tribune', '--role', 'admin')
    const token = /https:\/\/talk\.news\.example\/console\/#setup=(\S+)/.exec(out)![1]!
    const body = { token, email: 'grace@news.example', password: 'a long password', name: 'Grace' }
    const setup = () => request(`${service.url}/v1/staff/setup`, { method: 'POST', body })
    const { status, body: session } = await setup()
    expect([status, session]).toMatchObject([201, { staff: { sites: [{ key: 'tribune', role: 'admin' }] } }])
    expect((await setup()).status).toBe(409)
  })

  it.each<[string[], string]>([
    [['add'], 'A key has lower-case letters'],
    [['add', 'Upper', '--origin', 'https://x.example'], 'A key has lower-case letters'],
    [['add', 'no-origin'], '--origin'],
    [['add', 'bad', '--origin', 'x.example'], 'is no origin'],
    [['add', 'bad', '--origin', 'https://x.example/path'], 'is no origin'],
    [['add', 'bad', '--origin', 'https://x.example?q'], 'is no origin'],
    [['add', 'bad', '--origin', 'https://u:p@x.example'], 'is no origin'],
    [['add', 'bad', '--origin', 'https://x.example', '--language', 'fr'], '--language is en or zh-CN'],
    [['add', 'bad', '--orgin', 'https://x.example'], '--orgin'],
    [['secret', 'nobody'], 'There is no site “nobody”'],
    [['origins', 'nobody', 'https://x.example'], 'There is no site “nobody”'],
    [['words', 'nobody', 'hold', 'x'], 'There is no site “nobody”'],
    [['words', 'nobody', 'burn', 'x'], 'Say what to do'],
    [['invite', 'nobody'], 'There is no site “nobody”'],
    [['premoderation', 'nobody', 'perhaps'], 'on or off'],
  ])('says what is wrong with %j', async ([name, ...args], wrong) => {
    await expect(told(name!, ...args)).rejects.toThrow(wrong)
  })

  it.each<[string[], string]>([
    [[], 'npm run sites -- add'],
    [['explode'], 'There is no command “explode”'],
    [['secret', 'nobody'], 'There is no site “nobody”'],
    [['add', 'bad', '--orgin', 'https://x.example'], '--orgin'],
  ])('fails with a line and without a trace for %j', async (args, wrong) => {
    const { code, err } = await run(...args)
    expect(code).toBe(1)
    expect(err).toContain(wrong)
    expect(err).not.toMatch(/^\s+at /m)
  })

  it('adds no site twice', async () => {
    await told('add', 'once', '--origin', 'https://once.example')
    const again = told('add', 'once', '--origin', 'https://once.example')
    await expect(again).rejects.toThrow('There is a site “once” already')
  })

  it('says which settings are at fault', async () => {
    const { code, err } = await sites({ DATABASE_URL: 'mysql://x', PORT: 'x' }, 'list')
    expect(code).toBe(1)
    expect(err).toMatch(/PORT/)
    expect(err).toMatch(/DATABASE_URL/)
    expect(err).not.toMatch(/^\s+at /m)
  })
})

describe('the operator’s shell with an embedded database', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-operator-'))
    await chmod(folder, 0o755)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('starts one that is stopped and stops it again, and joins one that runs', async () => {
    const env = { DATA_DIR: folder }
    const added = await sites(env, 'add', 'embedded', '--origin', 'https://e.example')
    expect([added.code, added.err]).toEqual([0, ''])
    const server = await startEmbedded({ dataDir: folder })
    try {
      const joined = await sites(env, 'list')
      expect([joined.code, joined.out]).toEqual([0, expect.stringContaining('embedded\ten')])
      // It was only a guest there.
      expect((await sites(env, 'list')).out).toContain('embedded')
    } finally {
      await server.stop()
    }
    expect((await sites(env, 'list')).out).toContain('embedded')
  })
})
