import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig, secretKeyFile } from '../src/config.ts'

const key = 'k'.repeat(32)
const faultsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message.split('\n')
  }
  return []
}

describe('without any settings', () => {
  it('is a service of one’s own on loopback, with its database and the demo', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: resolve('./data'),
      rateLimits: true,
      demo: true,
      trustedProxies: [],
      screeningDeadlineMs: 1500,
      logLevel: 'info',
    })
  })

  it('an empty variable is none', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', HOST: '' })).toEqual(readConfig({}))
  })

  it('keeps its own secret key in the data folder', () => {
    expect(secretKeyFile(readConfig({ DATA_DIR: '/srv/parley' }))).toBe(join('/srv/parley', 'secret-key'))
  })
})

describe('settings', () => {
  it('are taken as given', () => {
    const config = readConfig({
      HOST: '0.0.0.0',
      PORT: '8080',
      DATABASE_URL: 'postgres://u@db/parley',
      SECRET_KEY: key,
      PUBLIC_URL: 'https://talk.news.example/',
      STAFF_EMAIL: 'ada@news.example',
      STAFF_PASSWORD: 'a long password',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1 ,',
      LOG_LEVEL: 'warn',
      SCREENING_DEADLINE_MS: '300',
      SCORERS_FILE: 'scorers.json',
    })
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: 'postgres://u@db/parley',
      publicUrl: 'https://talk.news.example',
      staff: { email: 'ada@news.example', password: 'a long password' },
      demo: false,
      trustedProxies: ['10.0.0.0/8', '::1'],
      screeningDeadlineMs: 300,
      scorersFile: resolve('scorers.json'),
    })
    expect(Object.isFrozen(config)).toBe(true)
  })

  it('say whether there is a demo, where it is not the default', () => {
    const outside = { DATABASE_URL: 'postgres://u@db/parley', SECRET_KEY: key }
    expect(readConfig({ DEMO: 'off' }).demo).toBe(false)
    expect(readConfig({ ...outside, DEMO: 'on' }).demo).toBe(true)
  })

  it.each<[string, Record<string, string>]>([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '80.5' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db', SECRET_KEY: key }],
    ['SECRET_KEY', { SECRET_KEY: 'short' }],
    ['SECRET_KEY', { DATABASE_URL: 'postgres://db/x' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'talk.news.example' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'ftp://talk.news.example' }],
    ['STAFF_EMAIL', { STAFF_EMAIL: 'nobody', STAFF_PASSWORD: 'a long password' }],
    ['STAFF_EMAIL', { STAFF_EMAIL: 'ada@news.example' }],
    ['STAFF_PASSWORD', { STAFF_PASSWORD: 'short', STAFF_EMAIL: 'ada@news.example' }],
    ['RATE_LIMITS', { RATE_LIMITS: 'no' }],
    ['RATE_LIMITS', { RATE_LIMITS: 'off', HOST: '0.0.0.0' }],
    ['DEMO', { DEMO: 'true' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/8, proxy.example' }],
    ...[
      '10.0.0',
      '10.0.0.0/40',
      '::1/129',
      '10.0.0.0/',
      '/8',
      '10.0.0.0/-1',
      '10.0.0.0/8/8',
      '10.0.0.0/x',
    ].map((TRUSTED_PROXIES): [string, Record<string, string>] => ['TRUSTED_PROXIES', { TRUSTED_PROXIES }]),
    ['SCREENING_DEADLINE_MS', { SCREENING_DEADLINE_MS: '1' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('at fault are named: %s %j', (name, env) => {
    const faults = faultsOf(env)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(name)
  })

  it('at fault are all reported at once, contradictions among them', () => {
    const faults = faultsOf({
      PORT: 'x',
      DEMO: 'maybe',
      DATABASE_URL: 'postgres://db/x',
      STAFF_EMAIL: 'ada@news.example',
      RATE_LIMITS: 'off',
      HOST: '0.0.0.0',
      TRUSTED_PROXIES: 'proxy',
    })
    const named = ['PORT', 'DEMO', 'SECRET_KEY', 'STAFF_EMAIL', 'RATE_LIMITS', 'TRUSTED_PROXIES']
    for (const name of named) expect(faults.filter(fault => fault.includes(name))).toHaveLength(1)
    expect(faults).toHaveLength(named.length)
  })

  it('at fault are never repeated in the message', () => {
    const secret = 'hunter2hunter2'
    const faults = faultsOf({
      SECRET_KEY: secret,
      STAFF_PASSWORD: 'letmein',
      DATABASE_URL: `mysql://u:${secret}@db`,
    })
    expect(faults.length).toBeGreaterThanOrEqual(3)
    expect(faults.join()).not.toMatch(/hunter2|letmein/)
  })
})
