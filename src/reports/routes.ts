import { authorOf } from '../comments/author-of.ts'
import { commentParams, threadPath } from '../comments/read-routes.ts'
import type { Db } from '../db/handle.ts'
import type { Limits } from '../http/limits.ts'
import { type Api, route } from '../http/route.ts'
import type { News } from '../threads/news.ts'
import { reportComment } from './report-comment.ts'
import { reportBody, reportedView } from './schema.ts'

export type ReportDeps = {
  db: Db
  limits: Pick<Limits, 'report'>
  news: Pick<News, 'tell'>
  clock: () => Date
  newId: (at: number) => string
}

export function registerReports(api: Api, { db, limits, news, clock, newId }: ReportDeps): void {
  route(
    api,
    {
      method: 'post',
      path: `${threadPath}/comments/{id}/reports`,
      summary: 'Report a published comment to the moderators',
      for: 'authors',
      params: commentParams,
      body: reportBody,
      answers: {
        201: {
          description: 'Stored; the same author’s next report of the same text answers the first',
          schema: reportedView,
        },
      },
    },
    async (c, { params: { thread, id }, body }) => {
      const site = c.get('site')
      const now = clock()
      const identity = await authorOf(c, now)
      await limits.report(`${site.id}/${identity.key}`, c.get('address'))
      const report = await reportComment(db, { site, thread, id, identity, ...body, now, newId })
      if (!report.repeated) news.tell()
      return c.json({ report: { id: report.id } }, 201, { 'cache-control': 'no-store' })
    },
  )
}
