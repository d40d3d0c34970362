import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RouteEntry } from '../../src/http/route.ts'
import { startService, type TestService } from '../support/service.ts'
import { countRows, type RowCounts } from './row-counts.ts'
import { ask, bodies, faultOf, nameOf, type Scene, scene } from './table.ts'

let service: TestService
let own: Scene
let counts: RowCounts
let taking: RouteEntry[] = []
beforeAll(async () => {
  service = await startService()
  own = await scene(service)
  counts = await countRows(service.databaseUrl)
  const { paths } = await fetch(`${service.url}/openapi.json`).then(answer => answer.json())
  taking = service.routes.filter(({ method, path }) => paths[path]?.[method]?.requestBody)
})
afterAll(async () => {
  await counts.close()
  await service.close()
})

const utf8 = (text: string) => new TextEncoder().encode(text)
const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels)

/** Bodies that no route takes. */
const anywhere: [name: string, body: string | Uint8Array][] = [
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a list of bodies', '[{"body":"x"}]'],
  ['a string', '"body"'],
  ['a number', '7'],
  ['true', 'true'],
  ['a broken object', '{"body":'],
  ['two objects', '{}{}'],
  ['a trailing comma', '{"body":"x",}'],
  ['NaN', '{"body":NaN}'],
  ['a byte order mark and null', '\ufeffnull'],
  ['a byte order mark alone', '\ufeff'],
  ['an unknown key', '{"unknown":1}'],
  ['__proto__', '{"__proto__":{"body":"x"}}'],
  ['constructor', '{"constructor":{"prototype":{}}}'],
  ['a key with NUL', '{"\\u0000":1}'],
  ['a key that is a lone surrogate', '{"\\ud800":1}'],
  ['20,000 lists in each other', deep(20_000, '[', ']')],
  ['20,000 objects in each other', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['20,000 lists that never end', '['.repeat(20_000)],
  ['33 levels', `{"a":${deep(32, '[', ']')}}`],
  ['70 kB', JSON.stringify({ body: 'x'.repeat(70_000) })],
  ['70 kB of blank space', ' '.repeat(70_000)],
  ['invalid UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
  ['overlong UTF-8', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22)],
  ['a surrogate in UTF-8', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
  ['UTF-16', new Uint8Array(Buffer.from('{"body":"x"}', 'utf16le'))],
  ['binary', Uint8Array.from({ length: 1000 }, (_, n) => n % 256)],
]

describe('a route that takes a body', () => {
  it('has one here that it accepts', () => {
    expect(taking.map(nameOf).sort()).toEqual(Object.keys(bodies).sort())
  })

  it.each(anywhere)('refuses %s as a problem, and writes nothing', async (_, body) => {
    const before = await counts.read()
    const answers = await Promise.all(
      taking.map(async entry => [nameOf(entry), faultOf(await ask(service, own, entry, { body }))]),
    )
    expect(answers.filter(([, fault]) => fault)).toEqual([])
    expect(await counts.read()).toEqual(before)
  })

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/jsonp'],
    ['application/json+x'],
    ['nonsense'],
    [''],
  ])('takes no other content type: %j', async type => {
    for (const entry of taking) {
      const answer = await ask(service, own, entry, { headers: { 'content-type': type } })
      expect([nameOf(entry), answer.status, answer.body?.['type']]).toEqual([
        nameOf(entry),
        415,
        '/problems/unsupported-media-type',
      ])
    }
  })

  it('takes JSON by its name with parameters, in any case', async () => {
    const entry = taking.find(one => one.path.endsWith('/reports'))!
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' }
    expect((await ask(service, own, entry, { headers })).status).not.toBe(415)
  })
})

/** Values of a wrong type or that can't be stored, for a member that is a string, number, boolean, list or object. */
const wrong: Record<string, string[]> = {
  string: ['null', '7', 'true', '[]', '{}', '["x"]', '"\\u0000"', '"\\ud800"', '"a\\udc00b"', '""'],
  number: ['null', '"x"', '"1"', 'true', '[]', '{}', '-1', '1.5', '1e99', '9007199254740993'],
  boolean: ['null', '0', '"true"', '[]', '{}'],
  object: ['null', '7', '"x"', 'true', '[]', '["x"]'],
}

/** Members for which such a value is a right one. */
const right = new Set(['parentId null', 'note null', 'note ""', 'reason ""', 'name ""', 'title ""', 'url ""'])

type Mutation = { name: string; pointer: string; body: Uint8Array }

function mutations(body: Record<string, unknown>, path: string[] = []): Mutation[] {
  const all: Mutation[] = []
  for (const [key, value] of Object.entries(at(body, path))) {
    if (Array.isArray(value)) continue
    const place = [...path, key]
    for (const bad of wrong[typeof value] ?? []) {
      if (right.has(`${key} ${bad}`)) continue
      all.push({ name: bad, pointer: `/${place.join('/')}`, body: utf8(withRaw(body, place, bad)) })
    }
    if (typeof value === 'object' && value !== null) all.push(...mutations(body, place))
  }
  return all
}

const at = (body: Record<string, unknown>, path: string[]): Record<string, unknown> =>
  path.reduce((inside, key) => inside[key] as Record<string, unknown>, body)

/** The body as JSON with raw JSON at one place. */
function withRaw(body: Record<string, unknown>, place: string[], raw: string): string {
  const copy = structuredClone(body)
  at(copy, place.slice(0, -1))[place.at(-1)!] = '@@here@@'
  return JSON.stringify(copy).replace('"@@here@@"', raw)
}

describe('a member of a body', () => {
  it.each(Object.keys(bodies))('of a wrong type or without meaning is 422 with its place: %s', async name => {
    const entry = taking.find(one => nameOf(one) === name)!
    const before = await counts.read()
    const faults: unknown[] = []
    for (const { name: bad, pointer, body } of mutations(bodies[name]!())) {
      const answer = await ask(service, own, entry, { body })
      const errors = answer.body?.['errors'] as { pointer: string }[] | undefined
      const told = errors?.some(error => `${pointer}/`.startsWith(`${error.pointer || 'nowhere'}/`))
      if (faultOf(answer) || answer.status !== 422 || !told)
        faults.push([pointer, bad, answer.status, answer.text])
    }
    expect(faults).toEqual([])
    expect(await counts.read()).toEqual(before)
  })
})
