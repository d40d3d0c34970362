import { isIP } from 'node:net'
import { z } from '@hono/zod-openapi'
import { productionAttributes } from './perspective/labels.ts'

/** Never the secret itself: this file is one that people copy, commit and show. */
export const secret = z.union(
  [z.strictObject({ env: z.string().min(1) }), z.strictObject({ file: z.string().min(1) })],
  'must be {"env": "NAME"} or {"file": "path"}',
)

const address = z
  .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
  .refine(isPlain, 'must have no user, password, query or fragment')
  .refine(isGuarded, 'must be https, unless it is in your own network')
const baseUrl = address.transform(url => (url.endsWith('/') ? url : `${url}/`))

const milliseconds = (most: number) => z.int().min(10).max(most)

const name = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be small letters, digits and hyphens')
  .refine(value => value !== 'local', 'must not be local, which is the classifier in Parley')

/** What all have, with the times that suit this kind. */
const shared = (timeoutMs: number, withinMs: number, maxInFlight: number) => ({
  name,
  timeoutMs: milliseconds(60_000).default(timeoutMs),
  withinMs: milliseconds(120_000).default(withinMs),
  retries: z.int().min(0).max(2).default(2),
  maxInFlight: z.int().min(1).max(1000).default(maxInFlight),
  perSecond: z.number().min(0.01).max(10_000).optional(),
  maxWaiting: z
    .int()
    .min(0)
    .max(10_000)
    .default(8 * maxInFlight),
  maxAnswerBytes: z.int().min(1024).max(4_194_304).default(262_144),
  cacheSeconds: z.int().min(0).max(86_400).default(600),
  breaker: z
    .strictObject({
      failures: z.int().min(1).max(1_000_000).default(5),
      slowMs: milliseconds(120_000).optional(),
      openMs: milliseconds(600_000).default(10_000),
    })
    .default({ failures: 5, openMs: 10_000 }),
})

const perspective = z.strictObject({
  kind: z.literal('perspective'),
  ...shared(1_200, 8_000, 8),
  key: secret,
  baseUrl: baseUrl.default('https://commentanalyzer.googleapis.com/'),
  attributes: z
    .array(z.string().regex(/^[A-Z][A-Z_]{1,49}$/, 'must be a name such as TOXICITY'))
    .min(1)
    .max(40)
    .default(productionAttributes),
  languages: z
    .array(z.enum(['zh', 'en']))
    .min(1)
    .default(['zh', 'en']),
  maxBytes: z.int().min(2_000).max(20_480).default(20_480),
  names: z.boolean().default(true),
  model: z.string().min(1).max(80).default('v1alpha1'),
  sunset: z.iso.date().default('2026-12-31'),
})

const window = { per: z.enum(['hour', 'day']) }
const price = z.number().min(0).max(10_000)
const budget = z.union(
  [
    z.strictObject({ ...window, tokens: z.int().min(1) }),
    z.strictObject({
      ...window,
      money: z.number().positive(),
      inputPerMillion: price,
      outputPerMillion: price,
    }),
  ],
  'must be {"per", "tokens"} or {"per", "money", "inputPerMillion", "outputPerMillion"}',
)

const policyLlm = z.strictObject({
  kind: z.literal('policy-llm'),
  ...shared(8_000, 18_000, 4),
  key: secret.optional(),
  baseUrl,
  model: z.string().min(1).max(200),
  policy: z.strictObject({ file: z.string().min(1) }).optional(),
  maxBytes: z.int().min(100).max(100_000).default(12_000),
  maxTokens: z.int().min(50).max(4_000).default(500),
  seed: z.int().min(0).default(7),
  budget: budget.optional(),
  canaryMinutes: z.int().min(0).max(1440).default(10),
})

const http = z.strictObject({
  kind: z.literal('http'),
  ...shared(1_200, 8_000, 16),
  url: address,
  secret,
  model: z.string().min(1).max(90).optional(),
  labels: z.record(z.string(), z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)).default({}),
})

/** The whole file. A field that isn't known is a fault, since it is mostly one misspelt. */
export const scorersFile = z.strictObject({
  scorers: z.array(z.discriminatedUnion('kind', [perspective, policyLlm, http])).max(20),
})

/** One scorer as the file says it. */
export type ListedScorer = z.infer<typeof scorersFile>['scorers'][number]
function isPlain(url: string): boolean {
  const { username, password, search, hash } = URL.parse(url) ?? {}
  return !username && !password && !search && !hash
}

/** A key and readers' texts go over the open network only encrypted. */
function isGuarded(url: string): boolean {
  const { protocol, hostname = '' } = URL.parse(url) ?? {}
  if (protocol === 'https:') return true
  if (isIP(hostname)) return /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(hostname)
  return hostname.startsWith('[') || !hostname.includes('.') || /\.(local|internal)$/.test(hostname)
}
