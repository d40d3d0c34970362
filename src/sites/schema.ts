import { z } from '@hono/zod-openapi'

/** What crosses the wire about sites. */
export const siteKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
