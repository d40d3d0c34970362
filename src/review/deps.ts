import { z } from '@hono/zod-openapi'
import type { Screening } from '../screening/screen.ts'
import type { RequireStaffDeps } from '../staff/require-staff.ts'
import type { Follow } from '../threads/follow.ts'
import type { News } from '../threads/news.ts'

/** What the routes of review are handed. */
export type ReviewDeps = RequireStaffDeps & {
  newId: (at: number) => string
  screening: Screening
  follow: Pick<Follow, 'committed'>
  news: Pick<News, 'tell'>
}

export const reviewPath = '/v1/sites/{site}/review'
export const siteParams = z.object({ site: z.string() })
