import { z } from '@hono/zod-openapi'
import type { PolicyOptions } from '../../moderation/index.ts'

/** A site's settings for screening as they cross the wire; whether they make a policy is for the policy to say. */

const host = z.string().min(1).max(253)
const share = z.number().min(0).max(1)

const term = z.strictObject({
  term: z.string().min(1).max(200),
  action: z.enum(['hold', 'reject', 'allow']),
  category: z.string().min(1).max(40).optional(),
})

const scorerNames = z.array(z.string().min(1).max(100)).max(50)

const threshold = z.strictObject({
  scorer: z.string().min(1).max(100),
  label: z.string().min(1).max(100),
  language: z.string().min(2).max(20).optional(),
  model: z.string().min(1).max(100).optional(),
  hold: share.nullable(),
  reject: share.nullish(),
})

export const policyOptions = z
  .strictObject({
    premoderation: z.boolean(),
    shippedLists: z.strictObject({ zh: z.boolean(), en: z.boolean() }),
    terms: z.array(term).max(100_000),
    links: z.strictObject({
      most: z.int().min(0),
      allowHosts: z.array(host).max(1000),
      holdHosts: z.array(host).max(1000),
      rejectHosts: z.array(host).max(1000),
    }),
    newAuthor: z.strictObject({ holdUntilPublished: z.int().min(0), linkHoldUntilPublished: z.int().min(0) }),
    names: z.strictObject({ reserved: z.array(z.string().min(1).max(100)).max(1000) }),
    repeats: z.strictObject({ withinSeconds: z.int().min(0), likeness: share }),
    flood: z.strictObject({ posts: z.int().min(1), withinSeconds: z.int().min(1) }),
    otherLanguages: z.enum(['hold', 'rules-only']),
    requiredScorers: scorerNames,
    optionalScorers: scorerNames,
    thresholds: z.array(threshold).max(1000),
  })
  .openapi('PolicyOptions') satisfies z.ZodType<PolicyOptions>

export const policyBody = z
  .strictObject({
    options: policyOptions,
    /** The number of the policy that was changed: 409 when another has come into force since. */
    base: z.int().min(0).max(2147483647).optional(),
  })
  .openapi('SetPolicy')

export const tryBody = z
  .strictObject({
    text: z.string().min(1).max(10_000),
    name: z.string().max(100).optional(),
    /** Who writes: somebody new, somebody of whom enough has been published, or one whom a moderator trusts. */
    author: z.enum(['new', 'known', 'trusted']).default('known'),
    /** Absent: the policy in force. */
    options: policyOptions.optional(),
  })
  .openapi('TryPolicy')

/** What a policy may name: the scorers of this installation, and the thresholds in force where it names none. */
export const availableView = z.object({ scorers: z.array(z.string()), thresholds: z.array(threshold) })

export const policyView = z.object({ number: z.int(), options: policyOptions }).openapi('Policy')
