import { pino } from 'pino'
import { defaultPolicy, type PolicyOptions } from '../../moderation/index.ts'
import { readConfig } from '../../src/config.ts'
import { createService, type Overrides, type Service } from '../../src/service.ts'
import { addSite } from '../../src/sites/add-site.ts'
import { changePolicy } from '../../src/sites/change-policy.ts'
import { quietClassifier } from './classifier.ts'
import { createDatabase, type TestDatabase } from './database.ts'
import { fixesSite } from './fixes-site.ts'

export type TestSite = { id: string; key: string; secret: string; origin: string }
export type TestService = Service & {
  url: string
  databaseUrl: string
  /** A site of its own, with the default policy unless changed. */
  site(
    policy?: Partial<PolicyOptions>,
    settings?: { language?: 'en' | 'zh-CN'; origins?: string[] },
  ): Promise<TestSite>
}

export type StartOptions = Overrides & { env?: Record<string, string>; database?: Pick<TestDatabase, 'url'> }

export const testSecretKey = 'a secret key for tests, long enough'
let sites = 0

/**
 * A whole service on a port of its own, over a database of its own unless one is given, so that two services can
 * share one. Every query is checked to fix its site. Close it in `afterAll`.
 */
export async function startService(options: StartOptions = {}): Promise<TestService> {
  const { env, database, ...overrides } = options
  const own = database ? undefined : await createDatabase()
  const databaseUrl = (database ?? own)!.url
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: databaseUrl,
    SECRET_KEY: testSecretKey,
    RATE_LIMITS: 'off',
    ...env,
  })
  const service = createService(
    { ...config, databaseUrl, secretKey: testSecretKey },
    {
      log: pino({ level: 'silent' }),
      plugins: [fixesSite],
      poolSize: 6,
      classifier: quietClassifier,
      ...overrides,
    },
  )
  const port = await service.listen()
  return {
    ...service,
    url: `http://127.0.0.1:${port}`,
    databaseUrl,
    async close() {
      await service.close()
      await own?.drop()
    },
    site: (policy, settings) => newSite(service, policy, settings),
  }
}

async function newSite(
  service: Service,
  policy: Partial<PolicyOptions> = {},
  settings: { language?: 'en' | 'zh-CN'; origins?: string[] } = {},
): Promise<TestSite> {
  const key = `site-${process.pid}-${++sites}`
  const origin = settings.origins?.[0] ?? `https://${key}.example`
  const { id, secret } = await addSite(
    service.db,
    service.seal,
    { key, name: key, language: settings.language ?? 'en', origins: settings.origins ?? [origin] },
    new Date(),
  )
  if (Object.keys(policy).length > 0) {
    await changePolicy(service.db, id, () => ({ ...defaultPolicy, ...policy }), {
      staffId: null,
      now: new Date(),
    })
  }
  return { id, key, secret, origin }
}
