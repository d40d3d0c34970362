import { z } from '@hono/zod-openapi'
import { shippedThresholds } from '../../moderation/index.ts'
import { setStanding } from '../authors/set-standing.ts'
import { reading } from '../db/transact.ts'
import { type Api, route } from '../http/route.ts'
import { changePolicy } from '../sites/change-policy.ts'
import { selectPolicy } from '../sites/queries.ts'
import { requireStaff } from '../staff/require-staff.ts'
import { readThread, setThread } from '../threads/set-thread.ts'
import { type ReviewDeps, reviewPath, siteParams } from './deps.ts'
import { availableView, policyBody, policyView, tryBody } from './policy-schema.ts'
import { authorStandingView, standingBody, threadBody, threadSettingsView, triedView } from './schema.ts'
import { tryPolicy } from './try-policy.ts'

const authorParams = siteParams.extend({ id: z.uuid() })
const threadParams = siteParams.extend({ thread: z.string().min(1).max(512) })

/** What moderators set: an author's standing, a thread's state. */
export function registerSettings(api: Api, { db, follow, news, clock, newId }: ReviewDeps): void {
  route(
    api,
    {
      method: 'put',
      path: `${reviewPath}/authors/{id}/standing`,
      summary: 'Change what an author may do here',
      for: 'staff',
      params: authorParams,
      body: standingBody,
      answers: { 200: { description: 'Changed', schema: z.object({ author: authorStandingView }) } },
    },
    async (c, { params, body }) => {
      const until = body.until === undefined ? undefined : new Date(body.until)
      const by = { staffId: c.get('staff').id, now: clock(), newId }
      const author = await setStanding(db, {
        siteId: c.get('site').id,
        authorId: params.id,
        standing: body.standing,
        until,
        ...by,
      })
      const suspendedUntil = author.suspendedUntil?.toISOString() ?? null
      return c.json({ author: { id: author.id, standing: author.standing, suspendedUntil } })
    },
  )

  const threadAnswers = {
    200: { description: 'The thread', schema: z.object({ thread: threadSettingsView }) },
  }
  route(
    api,
    {
      method: 'get',
      path: `${reviewPath}/threads/{thread}`,
      summary: 'How a thread is set',
      for: 'staff',
      params: threadParams,
      answers: threadAnswers,
    },
    async (c, { params }) =>
      c.json({ thread: await reading(() => readThread(db, c.get('site').id, params.thread)) }),
  )

  route(
    api,
    {
      method: 'patch',
      path: `${reviewPath}/threads/{thread}`,
      summary: 'Open or close a thread, or have a person look first at all that is written in it',
      for: 'staff',
      params: threadParams,
      body: threadBody,
      answers: threadAnswers,
    },
    async (c, { params, body }) => {
      const site = c.get('site')
      const thread = await setThread(db, site.id, params.thread, body)
      follow.committed(site.id, new Map([[thread.key, thread.version]]))
      news.tell()
      return c.json({ thread })
    },
  )
}

/** What admins set: the policy that screens what readers write. */
export function registerPolicy(api: Api, deps: ReviewDeps): void {
  const { db, clock, screening } = deps
  const path = `${reviewPath}/policy`
  const schema = z.object({ policy: policyView })
  for (const below of ['', '/*'])
    api.app.use(`/v1/sites/:site/review/policy${below}`, requireStaff(deps, 'admin'))

  route(
    api,
    {
      method: 'get',
      path,
      summary: 'The policy in force, and what a policy may name',
      for: 'staff',
      params: siteParams,
      answers: { 200: { description: 'The policy', schema: schema.extend({ available: availableView }) } },
    },
    async c =>
      c.json({
        policy: await reading(() => readPolicy(deps, c.get('site').id)),
        available: { scorers: screening.names, thresholds: shippedThresholds },
      }),
  )

  route(
    api,
    {
      method: 'put',
      path,
      summary: 'Put a new policy in force; what is being judged under the old one is judged again',
      for: 'staff',
      params: siteParams,
      body: policyBody,
      answers: { 200: { description: 'In force', schema } },
    },
    async (c, { body }) => {
      const by = { staffId: c.get('staff').id, now: clock(), base: body.base }
      return c.json({ policy: await changePolicy(db, c.get('site').id, () => body.options, by) })
    },
  )

  route(
    api,
    {
      method: 'post',
      path: `${path}/try`,
      summary: 'What would happen to a text, under the policy in force or another; nothing is stored',
      for: 'staff',
      params: siteParams,
      body: tryBody,
      answers: { 200: { description: 'The verdict, with all that was found', schema: triedView } },
    },
    async (c, { body }) => {
      const site = c.get('site')
      const options = body.options ?? (await reading(() => readPolicy(deps, site.id))).options
      return c.json(await tryPolicy(screening, site, { ...body, options }))
    },
  )
}

async function readPolicy({ db }: ReviewDeps, siteId: string) {
  const { policyNumber: number } = await db
    .selectFrom('site')
    .select('policyNumber')
    .where('id', '=', siteId)
    .executeTakeFirstOrThrow()
  return { number, options: (await selectPolicy(db, siteId, number))! }
}
