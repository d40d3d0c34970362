import { z } from '@hono/zod-openapi'
import { problemTypes } from '../problem.ts'

export const problemSchema = z
  .object({
    type: z.enum(problemTypes.map(type => `/problems/${type}`) as [string, ...string[]]),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .openapi('Problem')
