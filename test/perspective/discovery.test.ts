import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Env } from '../../src/http/env.ts'
import { discoveryDocument } from '../../src/perspective/discovery.ts'
import { rootOf } from '../../src/perspective/root.ts'
import { messages } from '../../src/perspective/schema.ts'
import { request } from '../support/client.ts'
import { python } from './clients.ts'
import { toxicity } from './contract.ts'
import { aloneDoor, type Door } from './doors.ts'

let door: Door
beforeAll(async () => {
  door = await aloneDoor()
})
afterAll(() => door.close())

type Method = { path: string; httpMethod: string; request: { $ref: string }; response: { $ref: string } }
type Document = {
  rootUrl: string
  servicePath: string
  baseUrl: string
  parameters: Record<string, unknown>
  resources: { comments: { methods: Record<string, Method> } }
  schemas: Record<string, unknown>
}

describe('the discovery document', () => {
  it('is where Google’s clients look for it, and leads back here', async () => {
    const paths = [
      '/$discovery/rest?version=v1alpha1',
      '/%24discovery/rest?version=v1alpha1&key=any',
      '/discovery/v1/apis/commentanalyzer/v1alpha1/rest',
    ]
    for (const path of paths) {
      const { status, body } = await request<Document>(`${door.url}${path}`)
      expect([status, body.rootUrl, body.baseUrl, body.servicePath]).toEqual([
        200,
        `${door.url}/`,
        `${door.url}/`,
        '',
      ])
    }
  })

  it('describes methods that answer where it says', async () => {
    const { body } = await request<Document>(`${door.url}/$discovery/rest?version=v1alpha1`)
    const { analyze, suggestscore } = body.resources.comments.methods
    expect([analyze!.httpMethod, suggestscore!.httpMethod]).toEqual(['POST', 'POST'])
    const { status } = await request(`${body.rootUrl}${body.servicePath}${analyze!.path}?key=${door.key}`, {
      method: 'POST',
      body: toxicity('Fine.'),
    })
    expect(status).toBe(200)
    expect((await python(door, 'analyze', toxicity('Fine.'))).status).toBe(200)
    for (const name of ['key', 'alt', 'prettyPrint', 'fields']) expect(body.parameters).toHaveProperty([name])
  })

  it('has every message, and refers to none that it lacks', () => {
    const document = discoveryDocument('https://talk.example.com') as Document
    expect(Object.keys(document.schemas).sort()).toEqual(Object.keys(messages).sort())
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"(\w+)"/g)].map(match => match[1]!)
    expect(references.length).toBeGreaterThan(15)
    expect(references.filter(name => !(name in document.schemas))).toEqual([])
    expect(JSON.stringify(document.schemas)).not.toContain('undefined')
  })

  it('believes no host that is none', async () => {
    const app = new Hono<Env>().get('/', c => c.text(rootOf(c)))
    const root = async (host: string, headers = {}) =>
      (await app.request('/', { headers: { host, ...headers } })).text()
    expect(await root('talk.example.com', { 'x-forwarded-proto': 'https' })).toBe('https://talk.example.com')
    expect(await root('talk.example.com:8080')).toBe('http://talk.example.com:8080')
    expect(await root('[::1]:3000')).toBe('http://[::1]:3000')
    for (const host of ['a/b', 'a"b', 'evil.example@x', '']) expect(await root(host)).toBe('http://localhost')
  })
})
