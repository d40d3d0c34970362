import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from '@hono/zod-openapi'

/** The environment, read once and validated whole: every fault is reported, with its variable and what was expected. */

const onOff = z.enum(['on', 'off'], 'must be on or off')

/** Addresses and CIDR ranges, with commas between them. */
const proxies = z
  .string()
  .transform(list =>
    list
      .split(',')
      .map(part => part.trim())
      .filter(Boolean),
  )
  .refine(list => list.every(isNetwork), 'must be addresses and CIDR ranges such as 10.0.0.0/8')

function isNetwork(entry: string): boolean {
  const [address = '', prefix = '0', ...rest] = entry.split('/')
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return rest.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits
}

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https URL' })

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number('must be a port').int().min(0).max(65535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  PUBLIC_URL: httpUrl.optional(),
  SECRET_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  STAFF_EMAIL: z.email('must be an e-mail address').optional(),
  STAFF_PASSWORD: z.string().min(10, 'must have at least 10 characters').optional(),
  RATE_LIMITS: onOff.default('on'),
  DEMO: onOff.optional(),
  TRUSTED_PROXIES: proxies.default([]),
  SCREENING_DEADLINE_MS: z.coerce.number('must be a number').int().min(50).max(10_000).default(1500),
  SCORERS_FILE: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Config = Readonly<{
  host: string
  port: number
  /** Absent: the embedded PostgreSQL in `dataDir`. */
  databaseUrl?: string
  dataDir: string
  /** Origin only, without a trailing slash. */
  publicUrl?: string
  /** Absent: kept in `dataDir`, made at the first start. */
  secretKey?: string
  staff?: { email: string; password: string }
  rateLimits: boolean
  demo: boolean
  /** Addresses and CIDR ranges whose X-Forwarded-For is believed. */
  trustedProxies: string[]
  screeningDeadlineMs: number
  /** An absolute path. Absent: no scorers from outside. */
  scorersFile?: string
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}>

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Throws a `ConfigError` that names every variable at fault. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = withoutEmpty(env)
  const parsed = environment.safeParse(given)
  const faults = [...faultsOf(parsed.error), ...contradictions(given)]
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults.join('\n'))
  return shape(parsed.data)
}

const withoutEmpty = (env: NodeJS.ProcessEnv): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))

const faultsOf = (error: z.ZodError | undefined): string[] =>
  (error?.issues ?? []).map(issue => `${issue.path.join('.')} ${issue.message}`)

const isLoopback = (host = '127.0.0.1'): boolean => ['127.0.0.1', 'localhost', '::1', '[::1]'].includes(host)

type Environment = z.infer<typeof environment>

/** What doesn't go together, whether or not each is valid by itself. */
function contradictions(env: Record<string, string | undefined>): string[] {
  const faults: string[] = []
  if (env.DATABASE_URL && !env.SECRET_KEY) {
    faults.push('SECRET_KEY is needed with DATABASE_URL: the same 32 or more characters for every process')
  }
  if (!env.STAFF_EMAIL !== !env.STAFF_PASSWORD) faults.push('STAFF_EMAIL and STAFF_PASSWORD go together')
  if (env.RATE_LIMITS === 'off' && !isLoopback(env.HOST))
    faults.push('RATE_LIMITS=off is for load tests: HOST must be a loopback address')
  return faults
}

function shape(env: Environment): Config {
  const dataDir = resolve(env.DATA_DIR)
  return Object.freeze({
    host: env.HOST,
    port: env.PORT,
    ...(env.DATABASE_URL && { databaseUrl: env.DATABASE_URL }),
    dataDir,
    ...(env.PUBLIC_URL && { publicUrl: new URL(env.PUBLIC_URL).origin }),
    ...(env.SECRET_KEY && { secretKey: env.SECRET_KEY }),
    ...(env.STAFF_EMAIL &&
      env.STAFF_PASSWORD && { staff: { email: env.STAFF_EMAIL, password: env.STAFF_PASSWORD } }),
    rateLimits: env.RATE_LIMITS === 'on',
    demo: env.DEMO ? env.DEMO === 'on' : !env.DATABASE_URL,
    trustedProxies: env.TRUSTED_PROXIES,
    screeningDeadlineMs: env.SCREENING_DEADLINE_MS,
    ...(env.SCORERS_FILE && { scorersFile: resolve(env.SCORERS_FILE) }),
    logLevel: env.LOG_LEVEL,
  })
}

/** A variable that the scorers' file names, and no setting of ours; undefined when it is not set. */
export const environmentVariable = (name: string): string | undefined => process.env[name]

/** Where the installation's own secret is kept when none is given. */
export const secretKeyFile = (config: Config): string => join(config.dataDir, 'secret-key')

const keyLists = z.object({
  PERSPECTIVE_KEYS: z.string().optional(),
  PERSPECTIVE_KEYS_FILE: z.string().optional(),
})

/** Settings of the analyzer that runs alone (`npm run perspective`); it shares some with the service. */
const perspectiveEnvironment = environment
  .pick({ HOST: true, PORT: true, PUBLIC_URL: true, LOG_LEVEL: true })
  .extend(keyLists.shape)

export type PerspectiveConfig = Pick<Config, 'host' | 'port' | 'publicUrl' | 'logLevel'> &
  Readonly<{
    /** The list itself, or the file that has it; `key-list.ts` reads it. Neither: a key for this run alone. */
    keys?: string
    keysFile?: string
  }>

/** Throws a `ConfigError` that names every variable at fault. */
export function readPerspectiveConfig(env: NodeJS.ProcessEnv = process.env): PerspectiveConfig {
  const given = withoutEmpty(env)
  const parsed = perspectiveEnvironment.safeParse(given)
  const faults = [...faultsOf(parsed.error), ...perspectiveContradictions(given)]
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults.join('\n'))
  const { HOST, PORT, PUBLIC_URL, LOG_LEVEL, PERSPECTIVE_KEYS, PERSPECTIVE_KEYS_FILE } = parsed.data
  return Object.freeze({
    host: HOST,
    port: PORT,
    ...(PUBLIC_URL && { publicUrl: new URL(PUBLIC_URL).origin }),
    logLevel: LOG_LEVEL,
    ...(PERSPECTIVE_KEYS && { keys: PERSPECTIVE_KEYS }),
    ...(PERSPECTIVE_KEYS_FILE && { keysFile: PERSPECTIVE_KEYS_FILE }),
  })
}

function perspectiveContradictions(env: Record<string, string | undefined>): string[] {
  const { PERSPECTIVE_KEYS: list, PERSPECTIVE_KEYS_FILE: file } = env
  if (list && file) return ['PERSPECTIVE_KEYS and PERSPECTIVE_KEYS_FILE do not go together']
  if (list || file || isLoopback(env.HOST)) return []
  return ['PERSPECTIVE_KEYS or PERSPECTIVE_KEYS_FILE is needed where HOST is no loopback address']
}
