import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Identity } from '../authors/identity.ts'
import type { Db } from '../db/handle.ts'
import { reading } from '../db/transact.ts'
import type { Env } from '../http/env.ts'
import { type Api, route } from '../http/route.ts'
import { uuid, wholeNumber } from '../http/scalars.ts'
import { Problem } from '../problem.ts'
import { askerOf } from './author-of.ts'
import { sendKept } from './kept-page.ts'
import { selectAuthor, selectMine, selectOwn } from './own-queries.ts'
import type { Pages } from './page.ts'
import { selectPublic } from './read-comment.ts'
import { readChanges, readPage, readReplies } from './read-page.ts'
import { commentView, mineView, pageView } from './schema.ts'
import { ownView, publicView } from './view.ts'

export const threadPath = '/v1/sites/{site}/threads/{thread}'
export const threadParams = z.object({ site: z.string(), thread: z.string().min(1).max(512) })
export const commentParams = threadParams.extend({ id: uuid })

/** On a page, unless asked otherwise; replies by themselves come by the hundred. */
export const rootsOfPage = 25

const pageQuery = z.object({
  sort: z.enum(['newest', 'oldest']).default('newest'),
  limit: wholeNumber(1, 100).optional(),
  cursor: z.string().max(500).optional(),
  after: wholeNumber(0, 2_147_483_647).optional(),
  root: uuid.optional(),
  mine: z.enum(['true', 'false']).optional(),
})

export type ReadDeps = { db: Db; pages: Pages; clock: () => Date }

/** What readers get. Everything here joins on the published revision, or is the asker's own. */
export function registerReading(api: Api, deps: ReadDeps): void {
  const { db, pages, clock } = deps

  route(
    api,
    {
      method: 'get',
      path: `${threadPath}/comments`,
      summary:
        'A page of roots with their first replies; what changed after a version; the replies of a root; or the asker’s own',
      for: 'anyone',
      params: threadParams,
      query: pageQuery,
      answers: {
        200: { description: 'The page', schema: z.union([pageView, mineView]) },
        304: { description: 'As the ETag says' },
      },
    },
    async (c, { params: { thread }, query }) => {
      const site = c.get('site')
      const { sort, cursor, after, root, mine, limit = rootsOfPage } = query
      if (mine === 'true') return personal(c, await ownIn(thread, c))
      if (after !== undefined) return shared(c, await readChanges(db, site, { thread, after, limit }))
      if (root) return shared(c, await readReplies(db, site, { thread, root, cursor, limit: query.limit }))
      if (cursor !== undefined) return shared(c, await readPage(db, site, { thread, sort, limit, cursor }))
      return sendKept(c, await pages.get(site, thread, sort, limit))
    },
  )

  async function ownIn(thread: string, c: Context<Env>) {
    const asker = await askerOf(c, clock())
    if (!asker) throw new Problem('sign-in-required')
    const site = c.get('site')
    const author = await reading(() => selectAuthor(db, site.id, asker))
    if (!author) return { author: null, comments: [] }
    const rows = await reading(() => selectMine(db, site.id, author.id, thread))
    const badges = asker.kind === 'reader' ? asker.badges : []
    return { author: { ...author, badges }, comments: rows.map(row => ownView(row, site.editWindow)) }
  }

  route(
    api,
    {
      method: 'get',
      path: `${threadPath}/comments/{id}`,
      summary: 'One comment, as its asker may see it',
      for: 'anyone',
      params: commentParams,
      answers: { 200: { description: 'The comment', schema: z.object({ comment: commentView }) } },
    },
    async (c, { params: { thread, id } }) => {
      const site = c.get('site')
      const asker = await askerOf(c, clock())
      const own = asker && (await ownComment(site.id, asker, { thread, id }))
      if (own) return personal(c, { comment: ownView(own, site.editWindow) })
      const row = await reading(() => selectPublic(db, site.id, thread, id))
      if (!row) throw new Problem('not-found')
      return personal(c, { comment: publicView(row) })
    },
  )

  async function ownComment(siteId: string, asker: Identity, place: { thread: string; id: string }) {
    const author = await reading(() => selectAuthor(db, siteId, asker))
    const row = author && (await reading(() => selectOwn(db, siteId, author.id, place.id)))
    return row?.threadKey === place.thread ? row : undefined
  }

  route(
    api,
    {
      method: 'get',
      path: '/v1/sites/{site}/counts',
      summary: 'How many published comments threads have',
      for: 'anyone',
      params: z.object({ site: z.string() }),
      query: z.object({
        thread: z.union([z.string().max(512), z.array(z.string().max(512)).max(100)]).default([]),
      }),
      answers: {
        200: { description: 'By key', schema: z.object({ counts: z.record(z.string(), z.int()) }) },
      },
    },
    async (c, { query }) => {
      const keys = [...new Set([query.thread].flat())]
      const rows = await reading(() =>
        db
          .selectFrom('thread')
          .select(['key', 'count'])
          .where('siteId', '=', c.get('site').id)
          .where('key', 'in', keys.length ? keys : [''])
          .execute(),
      )
      const counted = new Map(rows.map(row => [row.key, row.count]))
      return shared(c, { counts: Object.fromEntries(keys.map(key => [key, counted.get(key) ?? 0])) })
    },
  )
}

const shared = (c: Context<Env>, value: unknown) =>
  c.json(value as object, 200, { 'cache-control': 'no-cache' })
const personal = (c: Context<Env>, value: unknown) =>
  c.json(value as object, 200, { 'cache-control': 'no-store' })
