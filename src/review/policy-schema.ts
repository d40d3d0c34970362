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

export const policyBody = z.strictObject({ options: policyOptions }).openapi('SetPolicy')

export const policyView = z.object({ number: z.int(), options: policyOptions }).openapi('Policy')
