import { z } from '@hono/zod-openapi'

/** An id as we write it: the letters' case of a UUID means nothing, so it is settled at the door. */
export const uuid = z.uuid().toLowerCase()

/** A query parameter of digits alone: `''`, `1e3` and `0x10` are no numbers here. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .openapi({ type: 'integer', minimum: least, maximum: most })
