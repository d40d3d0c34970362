import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RouteEntry } from '../../src/http/route.ts'
import { startService, type TestService } from '../support/service.ts'
import { countRows, type RowCounts } from './row-counts.ts'
import { ask, faultOf, fill, nameOf, type Scene, scene } from './table.ts'

let service: TestService
let own: Scene
let counts: RowCounts
beforeAll(async () => {
  service = await startService()
  own = await scene(service)
  counts = await countRows(service.databaseUrl)
})
afterAll(async () => {
  await counts.close()
  await service.close()
})

/** Each route with one parameter of its path put raw, as it stands in the URL. */
const withRaw = (name: string, raw: string): { entry: RouteEntry; path: string }[] =>
  service.routes
    .filter(entry => entry.path.includes(`{${name}}`))
    .map(entry => {
      const values = { ...own.valuesOf(entry.path), [name]: '@here' }
      return { entry, path: fill(entry.path, values).replace('%40here', raw) }
    })

async function faults(name: string, raw: string): Promise<unknown[]> {
  const asked = withRaw(name, raw)
  expect(asked.length).toBeGreaterThan(0)
  const before = await counts.read()
  const found = await Promise.all(
    asked.map(async ({ entry, path }) => [nameOf(entry), faultOf(await ask(service, own, entry, { path }))]),
  )
  expect(await counts.read()).toEqual(before)
  return found.filter(([, fault]) => fault)
}

describe('a path that leads nowhere', () => {
  it.each([
    'nobody',
    'UPPER',
    '%00',
    'a%00b',
    '%ED%A0%80',
    '%FF%FE',
    '%E0%A4%A',
    '100%25',
    '__proto__',
    'constructor',
    '%27%3B--',
    'a%2Fb',
    'x'.repeat(5000),
  ])('is a problem for the site %s', async raw => {
    expect(await faults('site', raw)).toEqual([])
  })

  it.each([
    'not-an-id',
    '%00',
    '__proto__',
    '0',
    '{}',
    'null',
    '%27%20or%20true',
    '00000000-0000-0000-0000-00000000000',
    '{00000000-0000-7000-8000-000000000000}',
    '00000000-0000-0000-0000-000000000000',
    'x'.repeat(5000),
  ])('is a problem for the id %s', async raw => {
    expect(await faults('id', raw)).toEqual([])
  })

  it('is a problem for an id that is nobody’s', async () => {
    expect(await faults('id', randomUUID())).toEqual([])
  })

  it.each(['%00', 'a%00b', 'x'.repeat(513), '%E9%94%AE'.repeat(513)])(
    'is a problem for the thread %s',
    async raw => {
      expect(await faults('thread', raw)).toEqual([])
    },
  )

  it.each(['%ED%A0%80', '%FF', '%', '%E0%A4%A', '100%'])(
    'is never our fault for the thread %s',
    async raw => {
      for (const { entry, path } of withRaw('thread', raw)) {
        const answer = await ask(service, own, { ...entry, method: 'get' }, { path, body: undefined })
        expect([nameOf(entry), answer.status < 500]).toEqual([nameOf(entry), true])
      }
    },
  )

  it.each([
    '/',
    '/v1',
    '/v1/sites',
    '/v1/sites/',
    '/nothing',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%00',
  ])('is 404 for %s', async path => {
    const answer = await ask(service, own, { method: 'get', path, for: 'anyone' }, { path })
    expect([answer.status, faultOf(answer)]).toEqual([404, ''])
  })

  it('is a problem for a method that a path has not', async () => {
    for (const method of ['put', 'patch', 'delete'] as const) {
      const entry = { method, path: '/v1/sites/{site}/threads/{thread}/comments', for: 'authors' } as const
      const answer = await ask(service, own, entry, { body: {} })
      expect([method, faultOf(answer)]).toEqual([method, ''])
    }
  })
})

describe('a query', () => {
  type Parameter = { in: string; name: string; schema: { type?: string; enum?: unknown[] } }
  const parametersOf = async (entry: RouteEntry): Promise<Parameter[]> => {
    const { paths } = await fetch(`${service.url}/openapi.json`).then(answer => answer.json())
    const operation = paths[entry.path]?.[entry.method]
    return (operation?.parameters ?? []).filter((parameter: Parameter) => parameter.in === 'query')
  }
  const numbers = [
    '',
    'x',
    '-1',
    '1.5',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '99999999999999999999',
    '%00',
    '1&{}=2',
  ]

  it('is a problem for a number that is none, or is given twice', async () => {
    let asked = 0
    for (const entry of service.routes) {
      for (const { name, schema } of await parametersOf(entry)) {
        if (schema.type !== 'integer') continue
        for (const value of numbers) {
          asked++
          const query = `?${name}=${value.replace('{}', name)}`
          expect([nameOf(entry), query, faultOf(await ask(service, own, entry, { query }))]).toEqual([
            nameOf(entry),
            query,
            '',
          ])
        }
      }
    }
    expect(asked).toBeGreaterThanOrEqual(numbers.length * 2)
  })

  it('is never our fault, whatever it says', async () => {
    const values = [
      '',
      '%00',
      '%ED%A0%80',
      '%FF',
      '%E0%A4%A',
      '__proto__',
      'a&{}=b',
      '%27--',
      'x'.repeat(3000),
    ]
    for (const entry of service.routes.filter(one => one.method === 'get')) {
      const names = (await parametersOf(entry)).map(parameter => parameter.name)
      for (const name of [...names, '__proto__', 'constructor', 'toString', '']) {
        for (const value of values) {
          const query = `?${name}=${value.replace('{}', name)}`
          const answer = await ask(service, own, entry, { query })
          expect([nameOf(entry), query, answer.status < 500]).toEqual([nameOf(entry), query, true])
          if (answer.status >= 400) expect(faultOf(answer)).toBe('')
        }
      }
    }
  })

  it('names at most a hundred threads to count', async () => {
    const entry = { method: 'get', path: '/v1/sites/{site}/counts', for: 'anyone' } as const
    const query = (count: number) => `?${Array.from({ length: count }, (_, n) => `thread=${n}`).join('&')}`
    expect((await ask(service, own, entry, { query: query(100) })).status).toBe(200)
    expect((await ask(service, own, entry, { query: query(101) })).status).toBe(422)
    expect((await ask(service, own, entry, { query: `?thread=${'x'.repeat(513)}` })).status).toBe(422)
  })
})
