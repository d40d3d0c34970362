import { z } from '@hono/zod-openapi'

/** Staff belong to the installation; their roles to a site. */

export const signInBody = z
  .strictObject({ email: z.string().min(3).max(254), password: z.string().min(1).max(128) })
  .openapi('SignIn')

export const setupBody = z
  .strictObject({
    token: z.string().min(10).max(200),
    email: z.email().max(254),
    password: z.string().min(10).max(128),
    name: z.string().trim().min(1).max(80),
  })
  .openapi('SetUp')

export const staffView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    sites: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        language: z.string(),
        role: z.enum(['moderator', 'admin']),
      }),
    ),
  })
  .openapi('Staff')
export type Staff = z.infer<typeof staffView>

/** `POST /v1/staff/sessions` and `/v1/staff/setup`. The cookie and the token serve alike. */
export const sessionView = z
  .object({ token: z.string(), expiresAt: z.iso.datetime(), staff: staffView })
  .openapi('Session')
export type Session = z.infer<typeof sessionView>
