import type { Badge } from '../authors/identity.ts'
import type { Status } from '../db/tables.ts'
import type { Body, Comment, Gone } from './schema.ts'

/** A comment with one of its revisions, as queries return it. */
export type CommentRow = {
  id: string
  parentId: string | null
  rootId: string
  authorId: string
  status: Status
  version: number | null
  replyCount: number
  createdAt: Date
  editedAt: Date | null
  number: number
  name: string
  badges: Badge[]
  body: string
  text: string
}

/** What anyone may see. The row's revision must be the published one; its caller joined on it. */
export function publicView(row: CommentRow): Comment {
  return {
    id: row.id,
    parentId: row.parentId,
    rootId: row.rootId,
    status: row.status,
    author: { id: row.authorId, name: row.name, badges: row.badges },
    body: JSON.parse(row.body) as Body,
    revision: row.number,
    createdAt: row.createdAt.toISOString(),
    ...(row.editedAt && { editedAt: row.editedAt.toISOString() }),
    replyCount: row.replyCount,
    version: row.version,
  }
}

/** What was public and no longer is. */
export const goneView = (row: { id: string; status: Status; version: number | null }): Gone => ({
  id: row.id,
  status: row.status === 'withdrawn' ? 'withdrawn' : 'removed',
  version: row.version!,
})

/** A comment's revisions as its own author may know them. `shown` is the published one, else the latest. */
export type OwnRow = CommentRow & {
  reason: string | null
  pendingNumber: number | null
  pendingStatus: string | null
  pendingReason: string | null
  pendingText: string | null
}

/** To its own author and in review: with the markdown, the coarse reason, and an edit that waits. */
export function ownView(row: OwnRow, editWindow: number): Comment {
  const editable =
    row.status === 'published' ||
    row.status === 'held' ||
    (row.status === 'rejected' && row.reason !== 'moderator')
  return {
    ...publicView(row),
    text: row.text,
    reason: row.reason as Comment['reason'],
    ...(editable && { editableUntil: new Date(row.createdAt.getTime() + editWindow * 1000).toISOString() }),
    ...(row.pendingNumber !== null && {
      pending: {
        revision: row.pendingNumber,
        status: row.pendingStatus === 'rejected' ? ('rejected' as const) : ('held' as const),
        reason: row.pendingReason as Comment['reason'] & string,
        text: row.pendingText!,
      },
    }),
  }
}
