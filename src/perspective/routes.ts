import type { Context, Hono } from 'hono'
import type { Logger } from 'pino'
import { perspectiveScale } from '../../moderation/classifier/perspective-scale.ts'
import type { Env } from '../http/env.ts'
import { analyze } from './analyze.ts'
import { answerError } from './answer-error.ts'
import type { Classifier } from './classifier.ts'
import { discoveryDocument } from './discovery.ts'
import { missingKey, wrongKey } from './errors.ts'
import type { ApiKey, Keys } from './keys.ts'
import type { Quota } from './quota.ts'
import { readBody } from './read-body.ts'
import { readMessage } from './read-message.ts'
import { rootOf } from './root.ts'
import type { AnalyzeRequest, SuggestRequest } from './schema.ts'
import { type Suggestion, suggest } from './suggest.ts'

export type PerspectiveDeps = {
  keys: Keys
  quota: Quota
  classifier: Classifier
  /** Keeps a suggestion of a key whose site asked for it; absent, none is kept. */
  keepFeedback?: (key: ApiKey, suggestion: Suggestion) => Promise<void>
  /** Origin only; absent: as the request has it. */
  publicUrl?: string
  log: Logger
}

/**
 * The routes of Google's comment analyzer. They stand apart from the service's own: their errors, their keys and
 * their document are Google's, so that its clients need only another address.
 */
export function registerPerspective(app: Hono<Env>, deps: PerspectiveDeps): void {
  const handlers: Record<string, Handler> = { analyze: analyzeIn, suggestscore: suggestIn }
  for (const [name, handle] of Object.entries(handlers)) {
    // Some clients encode the colon, and it isn't decoded in a path.
    for (const colon of [':', '%3A', '%3a'])
      app.post(`/v1alpha1/comments${colon}${name}`, c => answer(c, deps, handle))
  }
  const document = (c: Context<Env>) =>
    c.json(discoveryDocument(deps.publicUrl ?? rootOf(c)), 200, { 'cache-control': 'no-store' })
  app.get('/$discovery/rest', document)
  app.get('/%24discovery/rest', document)
  app.get('/discovery/v1/apis/commentanalyzer/v1alpha1/rest', document)
}

type Handler = (body: unknown, key: ApiKey, deps: PerspectiveDeps) => object | Promise<object>

const analyzeIn: Handler = (body, _key, { classifier }) =>
  analyze(readMessage<AnalyzeRequest>('AnalyzeCommentRequest', body), classifier)

const suggestIn: Handler = async (body, key, { keepFeedback }) => {
  const { suggestion, answer } = suggest(readMessage<SuggestRequest>('SuggestCommentScoreRequest', body))
  if (key.keepsFeedback) await keepFeedback?.(key, suggestion)
  return answer
}

/** Key, quota, JSON, then the rest. Whatever goes wrong is answered in Google's form. */
async function answer(c: Context<Env>, deps: PerspectiveDeps, handle: Handler): Promise<Response> {
  try {
    const key = await admit(c, deps)
    const answered = await handle(await readBody(c), key, deps)
    return c.json(answered, 200, {
      'content-type': 'application/json; charset=UTF-8',
      'cache-control': 'private, no-store',
      'x-model-version': `${deps.classifier.version} scale.${perspectiveScale.model}`,
    })
  } catch (error) {
    return answerError(error, c, deps.log)
  }
}

async function admit(c: Context<Env>, { keys, quota }: PerspectiveDeps): Promise<ApiKey> {
  const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  const sent = c.req.query('key') || c.req.header('x-goog-api-key') || bearer
  if (!sent) throw missingKey()
  const key = await keys.find(sent)
  if (!key) throw wrongKey()
  quota.take(key)
  return key
}
