import type { Surroundings } from '../../../src/screening/outside/surroundings.ts'
import type { Question } from '../../../src/screening/scorer.ts'
import type { OutsideScorerConfig } from '../../../src/screening/scorers-file.ts'

/** What must be in no log and in no error. */
export const secrets = { key: 'key-that-nobody-may-see', text: 'A text that nobody may log' }

/** Surroundings with a clock that is moved by hand, no chance, no pauses, and a log that is kept. */
export function surroundings(changes: Partial<Surroundings> = {}) {
  const lines: string[] = []
  const pauses: number[] = []
  const line = (detail: object, message: string) => {
    lines.push(JSON.stringify(detail) + message)
  }
  const time = { ms: Date.parse('2026-06-01T12:00:00Z') }
  return {
    fetch: (...given: Parameters<typeof fetch>) => fetch(...given),
    now: () => time.ms,
    random: () => 0.5,
    async sleep(ms: number) {
      pauses.push(ms)
    },
    log: { info: line, warn: line },
    ...changes,
    time,
    lines,
    pauses,
  }
}

export function question(text: string, changes: Partial<Question> = {}): Question {
  const signal = new AbortController().signal
  const languages = /\p{Script=Han}/u.test(text) ? ['zh'] : ['en']
  return { id: 'hash', siteId: 'site', text, name: 'Ada', languages, context: {}, signal, ...changes }
}

const shared = {
  timeoutMs: 10_000,
  withinMs: 20_000,
  retries: 0,
  maxInFlight: 16,
  maxWaiting: 100,
  maxAnswerBytes: 65_536,
  cacheSeconds: 0,
  breaker: { failures: 1_000_000, openMs: 1_000 },
}

type Of<K> = Extract<OutsideScorerConfig, { kind: K }>

export const perspectiveConfig = (
  url: string,
  changes: Partial<Of<'perspective'>> = {},
): Of<'perspective'> => ({
  ...shared,
  kind: 'perspective',
  name: 'perspective',
  key: secrets.key,
  baseUrl: `${url}/`,
  attributes: ['TOXICITY', 'INSULT', 'THREAT'],
  languages: ['zh', 'en'],
  maxBytes: 20_480,
  names: false,
  model: 'v1alpha1',
  sunset: '2026-12-31',
  ...changes,
})

export const llmConfig = (url: string, changes: Partial<Of<'policy-llm'>> = {}): Of<'policy-llm'> => ({
  ...shared,
  kind: 'policy-llm',
  name: 'llm',
  key: secrets.key,
  baseUrl: `${url}/`,
  model: 'test-model',
  maxBytes: 12_000,
  maxTokens: 300,
  seed: 7,
  canaryMinutes: 0,
  ...changes,
})

export const httpConfig = (url: string, changes: Partial<Of<'http'>> = {}): Of<'http'> => ({
  ...shared,
  kind: 'http',
  name: 'own',
  url: `${url}/score`,
  secret: secrets.key,
  model: 'monday',
  labels: {},
  ...changes,
})
