import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { reading } from '../db/transact.ts'
import type { Env } from '../http/env.ts'
import { type Api, route } from '../http/route.ts'
import { wholeNumber } from '../http/scalars.ts'
import { Problem } from '../problem.ts'
import { requireStaff } from '../staff/require-staff.ts'
import { claimCase, releaseCase } from './claim.ts'
import { type Decided, decide } from './decide.ts'
import { type ReviewDeps, reviewPath, siteParams } from './deps.ts'
import { readCase } from './read-case.ts'
import { queueStates, readQueue } from './read-queue.ts'
import { caseView, claimed, decideBody, decisionView, queueView } from './schema.ts'
import { registerPolicy, registerSettings } from './settings-routes.ts'
import { undo } from './undo.ts'

export type { ReviewDeps }

const caseParams = siteParams.extend({ id: z.uuid() })

const queueQuery = z.object({
  state: z.enum(queueStates).default('open'),
  limit: wholeNumber(1, 100).default(25),
  cursor: z.string().max(500).optional(),
})

const oneCase = z.object({ case: caseView })
const oneDecision = z.object({ decision: decisionView })

/** What moderators do. Each of these paths takes a session and a role on the site. */
export function registerReview(api: Api, deps: ReviewDeps): void {
  api.app.use('/v1/sites/:site/review/*', requireStaff(deps))
  registerCases(api, deps)
  registerClaims(api, deps)
  registerDecisions(api, deps)
  registerSettings(api, deps)
  registerPolicy(api, deps)
}

function registerCases(api: Api, { db, clock }: ReviewDeps): void {
  route(
    api,
    {
      method: 'get',
      path: `${reviewPath}/queue`,
      summary: 'Cases: open, rejected by the policy, or decided by moderators',
      for: 'staff',
      params: siteParams,
      query: queueQuery,
      answers: { 200: { description: 'A page; counts end at 1,000', schema: queueView } },
    },
    async (c, { query }) => {
      const viewer = { viewerStaffId: c.get('staff').id, now: clock() }
      return c.json(await reading(() => readQueue(db, { siteId: c.get('site').id, ...query, ...viewer })))
    },
  )

  route(
    api,
    {
      method: 'get',
      path: `${reviewPath}/cases/{id}`,
      summary: 'A case with its context',
      for: 'staff',
      params: caseParams,
      answers: { 200: { description: 'The case', schema: oneCase } },
    },
    async (c, { params }) => {
      const viewer = { staffId: c.get('staff').id, now: clock() }
      const found = await reading(() => readCase(db, c.get('site').id, params.id, viewer))
      if (!found) throw new Problem('not-found')
      return c.json({ case: found })
    },
  )
}

function registerClaims(api: Api, { db, news, clock, newId }: ReviewDeps): void {
  const path = `${reviewPath}/cases/{id}/claim`

  route(
    api,
    {
      method: 'post',
      path,
      summary: 'Take a case for five minutes, or extend one’s claim',
      for: 'staff',
      params: caseParams,
      answers: { 201: { description: 'Taken; deciding needs the token', schema: claimed } },
    },
    async (c, { params }) => {
      const asked = { siteId: c.get('site').id, caseId: params.id, staffId: c.get('staff').id, now: clock() }
      const granted = await claimCase(db, { ...asked, newId })
      news.tell()
      return c.json(granted, 201)
    },
  )

  route(
    api,
    {
      method: 'delete',
      path,
      summary: 'Give one’s claim back',
      for: 'staff',
      params: caseParams,
      answers: { 204: { description: 'One’s own claim, if there was one, has ended' } },
    },
    async (c, { params }) => {
      const asked = { siteId: c.get('site').id, caseId: params.id, staffId: c.get('staff').id, now: clock() }
      if (await releaseCase(db, asked)) news.tell()
      return c.body(null, 204)
    },
  )
}

function registerDecisions(api: Api, { db, follow, news, clock, newId }: ReviewDeps): void {
  function decided(c: Context<Env>, { decision, threadKey, version }: Decided): Response {
    follow.committed(c.get('site').id, new Map([[threadKey, version]]))
    news.tell()
    return c.json({ decision }, 201)
  }
  const by = (c: Context<Env>) => ({
    siteId: c.get('site').id,
    staffId: c.get('staff').id,
    now: clock(),
    newId,
  })

  route(
    api,
    {
      method: 'post',
      path: `${reviewPath}/cases/{id}/decisions`,
      summary: 'Decide a case; a 409 says who was first',
      for: 'staff',
      params: caseParams,
      body: decideBody,
      answers: {
        201: {
          description: 'Decided; the same with the same claim token answers it again',
          schema: oneDecision,
        },
      },
    },
    async (c, { params, body }) => decided(c, await decide(db, { ...by(c), caseId: params.id, body })),
  )

  route(
    api,
    {
      method: 'post',
      path: `${reviewPath}/decisions/{id}/undo`,
      summary: 'Restore what stood before a moderator’s decision',
      for: 'staff',
      params: caseParams,
      answers: { 201: { description: 'Undone: a decision of its own', schema: oneDecision } },
    },
    async (c, { params }) => decided(c, await undo(db, { ...by(c), decisionId: params.id })),
  )
}
