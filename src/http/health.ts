import { z } from '@hono/zod-openapi'
import type { Db } from '../db/handle.ts'
import { isMigrated } from '../db/migrate.ts'
import { Problem } from '../problem.ts'
import { type Api, route } from './route.ts'

export type HealthDeps = { db: Db }

const ok = z.object({ status: z.literal('ok') })

export function registerHealth(api: Api, { db }: HealthDeps): void {
  route(
    api,
    {
      method: 'get',
      path: '/healthz',
      summary: 'The process answers',
      for: 'anyone',
      answers: { 200: { description: 'It does', schema: ok } },
    },
    c => c.json({ status: 'ok' as const }, 200, { 'cache-control': 'no-store' }),
  )
  route(
    api,
    {
      method: 'get',
      path: '/readyz',
      summary: 'The database is reached and its migrations are done; never red for a moderation setting',
      for: 'anyone',
      answers: { 200: { description: 'Ready', schema: ok } },
    },
    async c => {
      const ready = await isMigrated(db).catch(() => false)
      if (!ready)
        throw new Problem('unavailable', {
          retryAfter: 2,
          detail: 'The database is not reached or not migrated.',
        })
      return c.json({ status: 'ok' as const }, 200, { 'cache-control': 'no-store' })
    },
  )
}
