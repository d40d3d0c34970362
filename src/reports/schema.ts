import { z } from '@hono/zod-openapi'

/** What crosses the wire when a reader reports a comment. */

export const reportReasons = ['abuse', 'spam', 'off-topic', 'other'] as const

export const reportBody = z
  .strictObject({ reason: z.enum(reportReasons), note: z.string().max(500).nullish() })
  .openapi('NewReport')

export const reportedView = z.object({ report: z.object({ id: z.uuid() }) }).openapi('Reported')
