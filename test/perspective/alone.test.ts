import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ownEnv } from '../support/chromium.ts'
import { request, until } from '../support/client.ts'
import { post, toxicity } from './contract.ts'

const root = join(import.meta.dirname, '..', '..')
const key = 'a-key-of-27-characters-here'

type Scored = { attributeScores: { TOXICITY: { summaryScore: { value: number } } } }
type Running = { child: ChildProcess; said(): string; ended: Promise<number | null> }
let running: Running | undefined
afterEach(() => {
  running?.child.kill('SIGKILL')
})

/** As the image's compose file does it; `npm run perspective` is the same command. */
function start(env: Record<string, string>): Running {
  const compose = readFileSync(join(root, 'compose.yaml'), 'utf8')
  const command = /command: \['node', (.+alone\.ts')\]/.exec(compose)![1]!
  const args = [...command.matchAll(/'([^']+)'/g)].map(match => match[1]!)
  const child = spawn(process.execPath, args, { cwd: root, env: { ...ownEnv(), PORT: '0', ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', part => {
      said += part
    })
  }
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  running = { child, said: () => said, ended }
  return running
}

async function urlOf({ said, ended }: Running): Promise<string> {
  let over = false
  void ended.then(() => {
    over = true
  })
  const url = () => /URL +(http:\S+)/.exec(said())?.[1]
  await until(async () => over || url() !== undefined, 'the address')
  return url() ?? expect.fail(said())
}

const mostKb = (pid: number) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])

describe('the analyzer alone', () => {
  it('says how it is called, and answers so', async () => {
    const server = start({})
    const url = await urlOf(server)
    const [, target, body] = /Try +curl '(\S+)' -d '(.+)'/.exec(server.said())!
    expect(target).toContain(`${url}/v1alpha1/comments:analyze?key=pk_trial_`)
    const answer = await request(target!, { method: 'POST', body })
    expect([answer.status, answer.body['languages']]).toEqual([200, ['en']])
    // The scale is fitted anew with every new weights: train/fit-perspective-scale.ts.
    const [, model, scale] = /^(.+) scale\.(.+)$/.exec(answer.headers.get('x-model-version')!)!
    expect(scale).toBe(model)
    expect((await request(`${url}/healthz`)).status).toBe(200)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  })

  it('serves with the keys it was given in less than 200 MB, saying nothing of keys or texts', async () => {
    const server = start({ PERSPECTIVE_KEYS: `daily=${key}@100000`, LOG_LEVEL: 'debug' })
    const door = { url: await urlOf(server), key }
    const score = async (text: string) => {
      const { body } = await post(door, toxicity(text, { languages: undefined }))
      return (body as never as Scored).attributeScores.TOXICITY.summaryScore.value
    }
    for (const rude of ['What a moron.', '你真是个白痴。'])
      expect(await score(rude), rude).toBeGreaterThan(0.6)
    for (const kind of ['Thanks for the article.', '谢谢分享。'])
      expect(await score(kind), kind).toBeLessThan(0.4)
    const texts = [
      '你真是个白痴。算了，谢谢分享。',
      'What a moron. Thanks!',
      '這篇文章寫得很好',
      'so long '.repeat(2500),
    ]
    for (let round = 0; round < 8; round++) {
      const asked = texts.map(text => post(door, toxicity(text, { spanAnnotations: round % 2 === 0 })))
      expect((await Promise.all(asked)).map(answer => answer.status)).toEqual([200, 200, 200, 200])
    }
    expect((await post({ ...door, key: 'wrong' }, toxicity('Fine.'))).status).toBe(400)
    if (process.platform === 'linux') expect(mostKb(server.child.pid!)).toBeLessThan(200_000)
    for (const secret of [key, 'moron', '白痴']) expect(server.said()).not.toContain(secret)
  })

  it('does not start with settings that are wrong, and says which without their secrets', async () => {
    const server = start({ PERSPECTIVE_KEYS: 'daily=short-secret', PORT: '0' })
    expect(await server.ended).toBe(1)
    expect(server.said()).toContain('PERSPECTIVE_KEYS: entry 1 must be name=key')
    expect(server.said()).not.toMatch(/short-secret|^\s+at /m)
  })

  it('says when its port is taken', async () => {
    const taken = createServer()
    await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve))
    const server = start({ PORT: String((taken.address() as { port: number }).port) })
    expect(await server.ended).toBe(1)
    expect(server.said()).toContain('The port is in use')
    await new Promise(resolve => taken.close(resolve))
  })
})
