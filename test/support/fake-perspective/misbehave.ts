import type { ServerResponse } from 'node:http'
import { aboutLanguage } from './analyze.ts'
import { type FakeAnswer, failure, noKey, quotaExceeded, refusal, wrongKey } from './answer.ts'

/** What a request may ask of the fake, by the header `x-fake: 500` or by `[[fake:500]]` in the comment's text. */
export const misbehaviours = [
  'COMMENT_EMPTY',
  'COMMENT_TOO_LONG',
  'NO_REQUESTED_ATTRIBUTES',
  'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE',
  'LANGUAGE_DETECTION_FAILED',
  'INVALID_REQUEST',
  'API_KEY_INVALID',
  'PERMISSION_DENIED',
  '429',
  '429-retry-after',
  '500',
  '503-html',
  'hang',
  'drip',
  'truncated',
  'no-scores',
  'missing-attribute',
  'nan',
  'string-score',
  'above-one',
  'redirect',
  '410',
] as const
export type Misbehaviour = (typeof misbehaviours)[number]

const html = { 'content-type': 'text/html; charset=UTF-8' }

/** Whole answers that stand in place of the right one. */
const answers: Partial<Record<Misbehaviour, () => FakeAnswer>> = {
  COMMENT_EMPTY: () => refusal('COMMENT_EMPTY', 'Comment must be non-empty.'),
  COMMENT_TOO_LONG: () =>
    refusal('COMMENT_TOO_LONG', 'Comment text was too many bytes. Value (23368) exceeded limit (20480).'),
  NO_REQUESTED_ATTRIBUTES: () => refusal('NO_REQUESTED_ATTRIBUTES', 'Missing requested_attributes'),
  LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE: () => aboutLanguage('TOXICITY', ['th'], false),
  LANGUAGE_DETECTION_FAILED: () => refusal('LANGUAGE_DETECTION_FAILED', 'Unable to detect language'),
  INVALID_REQUEST: () => refusal('INVALID_REQUEST', 'Unknown text type'),
  API_KEY_INVALID: wrongKey,
  PERMISSION_DENIED: noKey,
  '429': () => quotaExceeded(60),
  '429-retry-after': () => ({ ...quotaExceeded(60), headers: { 'retry-after': '1' } }),
  '500': () => failure(500, 'INTERNAL', 'Internal error encountered.'),
  '503-html': () => ({
    status: 503,
    headers: html,
    body: '<!DOCTYPE html><title>Error 503</title><p>Try again in 30 seconds.',
  }),
  redirect: () => ({ status: 302, headers: { ...html, location: '/v1alpha1/elsewhere' }, body: '' }),
  '410': () => failure(410, 'NOT_FOUND', 'This service has been shut down.'),
}

type Scored = { attributeScores?: Record<string, { summaryScore: { value: unknown } }> }

/** Changes of the right answer's text. */
const changes: Partial<Record<Misbehaviour, (text: string) => string>> = {
  truncated: text => text.slice(0, Math.floor(text.length / 2)),
  'no-scores': changed(answer => {
    delete answer.attributeScores
  }),
  'missing-attribute': changed(answer => {
    delete answer.attributeScores?.[Object.keys(answer.attributeScores)[0]!]
  }),
  nan: text => text.replace(/"value":[\d.]+/g, '"value":NaN'),
  'string-score': text => text.replace(/"value":([\d.]+)/g, '"value":"$1"'),
  'above-one': text => text.replace(/"value":[\d.]+/g, '"value":1.5'),
}

function changed(change: (answer: Scored) => void): (text: string) => string {
  return text => {
    const answer = JSON.parse(text) as Scored
    change(answer)
    return JSON.stringify(answer)
  }
}

export function asked(header: string | undefined, text: string): Misbehaviour | undefined {
  const name = header ?? /\[\[fake:([\w-]+)\]\]/.exec(text)?.[1]
  if (name === undefined) return undefined
  const found = misbehaviours.find(one => one === name)
  if (!found) throw new Error(`the fake knows no misbehaviour ${name}`)
  return found
}

export const standIn = (name: Misbehaviour | undefined) => (name ? answers[name]?.() : undefined)

/** Writes the answer, or what is asked for in its place. `hang` never ends; `drip` sends a byte every 50 ms. */
export function send(
  response: ServerResponse,
  { status, headers, body }: FakeAnswer,
  name?: Misbehaviour,
): void {
  if (name === 'hang') return
  const right = typeof body === 'string' ? body : JSON.stringify(body)
  const text = (name && changes[name]?.(right)) ?? right
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers })
  if (name === 'drip') drip(response, Buffer.from(text))
  else response.end(text)
}

function drip(response: ServerResponse, bytes: Buffer): void {
  let at = 0
  const timer = setInterval(() => {
    if (at === bytes.length) response.end()
    if (at >= bytes.length) return clearInterval(timer)
    response.write(bytes.subarray(at, ++at))
  }, 50)
  response.once('close', () => clearInterval(timer))
}
