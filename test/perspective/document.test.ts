import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands, usage } from '../../src/operator/commands.ts'
import { scoredAttributes } from '../../src/perspective/attributes.ts'
import { parseKeyList } from '../../src/perspective/key-list.ts'
import { request } from '../support/client.ts'
import { aloneDoor, type Door } from './doors.ts'

const root = join(import.meta.dirname, '..', '..')
const page = readFileSync(join(root, 'docs', 'leave-perspective.md'), 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(match => match[1]!)

let door: Door
beforeAll(async () => {
  door = await aloneDoor()
})
afterAll(() => door.close())
const here = (text: string) =>
  text.replaceAll('https://scores.example.com', door.url).replaceAll('$KEY', door.key)

describe('the page on leaving Perspective', () => {
  it('shows programs for Node that run', async () => {
    const programs = blocks('js')
    expect(programs).toHaveLength(2)
    for (const program of programs) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--input-type=module', '--eval', here(program)],
        { cwd: root, env: { PATH: process.env['PATH'], KEY: door.key } },
      )
      expect(Number(stdout)).toBeCloseTo(0.92)
    }
  })

  it('shows a request for curl that is answered', async () => {
    const shown = blocks('sh').find(block => block.startsWith('curl'))!
    const [, url, body] = /curl "(\S+)"[\s\S]* -d '(.+)'/.exec(here(shown))!
    const answer = await request(url!, { method: 'POST', body })
    expect(answer.body['attributeScores']).toMatchObject({
      TOXICITY: { summaryScore: { type: 'PROBABILITY' } },
    })
  })

  it('shows Google’s client for Python the way to the document', async () => {
    const url = /discoveryServiceUrl="(.+)"/.exec(here(blocks('python')[0]!))![1]!
    const { body } = await request(url)
    expect(body['rootUrl']).toBe(`${door.url}/`)
  })

  it('names routes that are there', async () => {
    const named = [...page.matchAll(/^\| `(GET|POST) (\S+)` \|/gm)].map(match => [match[1]!, match[2]!])
    expect(named).toHaveLength(4)
    for (const [method, path] of named) {
      const { status } = await request(`${door.url}${path}`, { method })
      expect([path, status]).toEqual([path, method === 'GET' ? 200 : 403])
    }
  })

  it('names every attribute that is scored', () => {
    for (const name of scoredAttributes.keys()) expect(page).toContain(name.replace('_EXPERIMENTAL', ''))
  })

  it('shows commands of the operator’s shell, and keys, that are understood', () => {
    const shown = [...page.matchAll(/^npm run sites -- (\S+) (.+)$/gm)]
    expect(shown).toHaveLength(3)
    for (const [, name, rest] of shown) {
      const { options } = commands[name!]!
      expect(() => parseArgs({ args: rest!.split(' '), options, allowPositionals: true })).not.toThrow()
      expect(usage).toContain(name)
    }
    const list = /PERSPECTIVE_KEYS='(.+)'/.exec(page)![1]!
    expect(parseKeyList(list)).toEqual([
      { owner: 'daily', key: 'a-key-of-twenty-or-more-characters', perMinute: 600 },
    ])
  })
})
