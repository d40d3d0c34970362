import { createRequire } from 'node:module'
import path from 'node:path'
import { request } from '../support/client.ts'
import type { Door } from './doors.ts'

type Body = Record<string, unknown>
type At = Pick<Door, 'url' | 'key'>

/** As Coral's server sends it: its endpoint ends in the version, and the operation is joined to its path. */
export function coral({ url, key }: At, operation: string, body: Body) {
  const at = new URL(`${url}/v1alpha1`)
  at.pathname = path.join(at.pathname, `/${operation}`)
  at.searchParams.set('key', key)
  return request(at.href, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
}

export const coralAnalyze = (text: string) => ({
  comment: { text },
  doNotStore: true,
  requestedAttributes: { TOXICITY: {} },
  languages: ['en'],
})

export const coralSuggest = (text: string, value: 0 | 1) => ({
  comment: { text },
  context: {
    entries: [
      {
        text: JSON.stringify({
          url: 'https://www.example.com/a?commentID=42',
          reply_to_id_Coral_comment_id: '41',
          Coral_comment_id: '42',
        }),
      },
    ],
  },
  attributeScores: { TOXICITY: { summaryScore: { value } } },
  languages: ['en'],
  communityId: 'Coral:https://talk.example.com',
  clientToken: 'comment:42',
})

/** As google-api-python-client 2.201 sends what a discovery document describes; the headers are its own. */
export function python({ url, key }: At, method: string, body: Body) {
  return request(`${url}/v1alpha1/comments:${method}?key=${key}&alt=json`, {
    method: 'POST',
    body,
    headers: {
      accept: 'application/json',
      'accept-encoding': 'gzip, deflate',
      'user-agent': '(gzip)',
      'x-goog-api-client': 'gdcl/2.201.0 gl-python/3.11.7',
      'content-type': 'application/json',
    },
  })
}

type NpmClient = { analyze(text: string | Body, options?: Body): Promise<Body> }
type Axios = { interceptors: { request: Record<'use' | 'eject', (given: never) => number> } }

const require = createRequire(import.meta.url)
const google = 'https://commentanalyzer.googleapis.com'

/** `perspective-api-client` itself, with only the address of its requests changed; call `done` when it has served. */
export function npmClient({ url, key }: At): { client: NpmClient; done: () => void } {
  const Perspective = require('perspective-api-client') as new (options: { apiKey: string }) => NpmClient
  const { interceptors } = createRequire(require.resolve('perspective-api-client'))('axios') as Axios
  const redirect = (config: { url: string }) => ({
    ...config,
    url: config.url.replace(google, url),
    proxy: false,
  })
  const id = interceptors.request.use(redirect as never)
  return { client: new Perspective({ apiKey: key }), done: () => interceptors.request.eject(id as never) }
}
