import { z } from '@hono/zod-openapi'
import type { Identity } from '../authors/identity.ts'
import type { Db } from '../db/handle.ts'
import { reading } from '../db/transact.ts'
import type { Limits } from '../http/limits.ts'
import { type Api, route } from '../http/route.ts'
import { Problem } from '../problem.ts'
import type { Site } from '../sites/sites.ts'
import type { Follow } from '../threads/follow.ts'
import type { News } from '../threads/news.ts'
import { authorOf } from './author-of.ts'
import { badgesOf, createContent, nameOf } from './content.ts'
import { selectAuthor, selectOwn } from './own-queries.ts'
import { commentParams, threadParams, threadPath } from './read-routes.ts'
import { commentView, editBody, postBody } from './schema.ts'
import type { Submit } from './submit.ts'
import { type OwnRow, ownView } from './view.ts'
import { withdrawComment } from './withdraw-comment.ts'

export type WriteDeps = {
  db: Db
  submit: Submit
  follow: Follow
  news: News
  limits: Limits
  clock: () => Date
  newId: (at: number) => string
}

const answer = z.object({ comment: commentView })

export function registerWriting(api: Api, deps: WriteDeps): void {
  const { db, submit, follow, news, limits, clock, newId } = deps

  async function own(site: Site, authorId: string, id: string) {
    const row = await reading(() => selectOwn(db, site.id, authorId, id))
    return ownView(row!, site.editWindow)
  }

  /** The asker's own comment in this thread, else 404: nobody learns of another's. */
  async function mustOwn(
    site: Site,
    identity: Identity,
    place: { thread: string; id: string },
  ): Promise<OwnRow & { authorId: string }> {
    const author = await reading(() => selectAuthor(db, site.id, identity))
    const row = author && (await reading(() => selectOwn(db, site.id, author.id, place.id)))
    if (!row || row.threadKey !== place.thread) throw new Problem('not-found')
    return row
  }

  route(
    api,
    {
      method: 'post',
      path: `${threadPath}/comments`,
      summary: 'Write a comment; the answer says whether it is published, held or rejected',
      for: 'authors',
      params: threadParams,
      body: postBody,
      answers: {
        201: {
          description: 'Stored; the same clientId again answers the same comment as it stands',
          schema: answer,
        },
      },
    },
    async (c, { params: { thread }, body }) => {
      const site = c.get('site')
      const now = clock()
      const identity = await authorOf(c, now)
      const content = createContent({
        text: body.body,
        name: nameOf(identity, body.author?.name, site.language),
        badges: badgesOf(identity),
      })
      const submitted = {
        site,
        identity,
        thread,
        content,
        now,
        newId,
        clientId: body.clientId,
        parentId: body.parentId ?? null,
        page: body.page,
      }
      const stored = await submit.post(submitted, () =>
        limits.post(`${site.id}/${identity.key}`, c.get('address')),
      )
      const comment = stored.fresh
        ? ownView(stored.fresh, site.editWindow)
        : await own(site, stored.authorId, stored.id)
      return c.json({ comment }, 201, {
        'cache-control': 'no-store',
      })
    },
  )

  route(
    api,
    {
      method: 'patch',
      path: `${threadPath}/comments/{id}`,
      summary: 'Edit an own comment: a new revision that is screened like the first',
      for: 'authors',
      params: commentParams,
      body: editBody,
      answers: { 200: { description: 'Stored; `pending` when the edit waits', schema: answer } },
    },
    async (c, { params, body }) => {
      const site = c.get('site')
      const now = clock()
      const identity = await authorOf(c, now)
      const row = await mustOwn(site, identity, params)
      const latest = row.pendingNumber ?? row.number
      const content = createContent({ text: body.body, name: row.name, badges: badgesOf(identity) })
      // The same edit again, as after a lost answer, is done already.
      if (content.text !== (row.pendingText ?? row.text)) {
        if (body.revision !== undefined && body.revision !== latest) throw new Problem('not-latest')
        editable(row, site, now)
        await limits.post(`${site.id}/${identity.key}`, c.get('address'))
        await submit.edit({
          site,
          identity,
          thread: params.thread,
          content,
          now,
          newId,
          id: params.id,
          base: latest,
        })
      }
      return c.json({ comment: await own(site, row.authorId, params.id) }, 200, {
        'cache-control': 'no-store',
      })
    },
  )

  route(
    api,
    {
      method: 'delete',
      path: `${threadPath}/comments/{id}`,
      summary: 'Withdraw an own comment',
      for: 'authors',
      params: commentParams,
      answers: { 200: { description: 'Withdrawn', schema: answer } },
    },
    async (c, { params: { thread, id } }) => {
      const site = c.get('site')
      const now = clock()
      const identity = await authorOf(c, now)
      const row = await mustOwn(site, identity, { thread, id })
      const changed = await withdrawComment(db, { siteId: site.id, thread, id, identity, now })
      follow.committed(site.id, new Map([[changed.threadKey, changed.version]]))
      news.tell()
      return c.json({ comment: await own(site, row.authorId, id) }, 200, { 'cache-control': 'no-store' })
    },
  )
}

function editable(row: OwnRow, site: Site, now: Date): void {
  if (row.status === 'removed' || row.status === 'withdrawn') throw new Problem('not-editable')
  if (row.status === 'rejected' && row.reason === 'moderator') throw new Problem('not-editable')
  if (now.getTime() - row.createdAt.getTime() > site.editWindow * 1000) throw new Problem('edit-window-over')
}
