import { z } from '@hono/zod-openapi'
import { uuid } from '../http/scalars.ts'

/**
 * What crosses the wire about threads and comments. The widget and the console import these types only.
 */

export const statuses = ['held', 'published', 'rejected', 'removed', 'withdrawn'] as const
export const reasons = [
  'premoderation',
  'wording',
  'links',
  'repeat',
  'flood',
  'standing',
  'language',
  'unavailable',
  'moderator',
] as const
export const badges = ['staff', 'author', 'expert', 'subscriber'] as const

/** Inline content: a string is text; an array is `[tag, …children]`, a link `['a', href, …children]`. */
export type Inline =
  | string
  | ['em' | 'strong', ...Inline[]]
  | ['code', string]
  | ['a', string, ...Inline[]]
  | ['br']
/** A block: `['p', …inline]`, `['pre', text]`, `['blockquote', …blocks]`, `['ul' | 'ol', …items]`, an item `['li', …blocks]`. */
export type Block =
  | ['p', ...Inline[]]
  | ['pre', string]
  | ['blockquote', ...Block[]]
  | ['ul' | 'ol', ...Item[]]
export type Item = ['li', ...Block[]]
/** A comment's body: a tree of plain data, never HTML. */
export type Body = Block[]

const body = z
  .custom<Body>(value => Array.isArray(value))
  .openapi('Body', {
    type: 'array',
    description: 'Blocks as compact arrays: ["p", "text ", ["em", "x"], ["a", "https://…", "label"]].',
    items: { type: 'array', items: {} },
  })

export const authorView = z
  .object({ id: z.uuid(), name: z.string(), badges: z.array(z.enum(badges)) })
  .openapi('Author')

const pending = z
  .object({
    revision: z.int(),
    status: z.enum(['held', 'rejected']),
    reason: z.enum(reasons).nullable(),
    text: z.string(),
  })
  .openapi('PendingEdit')

export const commentView = z
  .object({
    id: z.uuid(),
    parentId: z.uuid().nullable(),
    rootId: z.uuid(),
    status: z.enum(statuses),
    author: authorView,
    body,
    revision: z.int(),
    createdAt: z.iso.datetime(),
    editedAt: z.iso.datetime().optional(),
    replyCount: z.int(),
    version: z.int().nullable(),
    /** To its own author, and in review. */
    text: z.string().optional(),
    reason: z.enum(reasons).nullable().optional(),
    editableUntil: z.iso.datetime().optional(),
    pending: pending.optional(),
  })
  .openapi('Comment')
export type Comment = z.infer<typeof commentView>

/** What was public and no longer is. A removed root with public replies stays in lists as one. */
export const goneView = z
  .object({ id: z.uuid(), status: z.enum(['removed', 'withdrawn']), version: z.int() })
  .openapi('Gone')
export type Gone = z.infer<typeof goneView>

export const threadView = z
  .object({
    key: z.string(),
    state: z.enum(['open', 'closed']),
    count: z.int(),
    version: z.int(),
    /** Seconds an author may edit after posting. */
    editWindow: z.int(),
  })
  .openapi('Thread')
export type Thread = z.infer<typeof threadView>

export const pageView = z
  .object({
    thread: threadView,
    comments: z.array(z.union([commentView, goneView])),
    nextCursor: z.string().nullable(),
    /** On `after`: there is more; ask again after `thread.version`. */
    more: z.boolean().optional(),
    /** On `after`: this version is not known; read the first page again. */
    reset: z.boolean().optional(),
  })
  .openapi('Page')
export type Page = z.infer<typeof pageView>

/** The asker's own that are not public, or have an edit waiting. */
export const mineView = z
  .object({
    author: authorView
      .extend({ standing: z.enum(['normal', 'trusted', 'held', 'suspended', 'banned']) })
      .nullable(),
    comments: z.array(commentView),
  })
  .openapi('Mine')
export type Mine = z.infer<typeof mineView>

export const postBody = z
  .strictObject({
    clientId: uuid,
    body: z.string(),
    parentId: uuid.nullish(),
    author: z.strictObject({ name: z.string().max(200) }).optional(),
    page: z
      .strictObject({ url: z.string().max(2048).optional(), title: z.string().max(500).optional() })
      .optional(),
  })
  .openapi('NewComment')
export type PostBody = z.infer<typeof postBody>

export const editBody = z
  .strictObject({ body: z.string(), revision: z.int().min(1).max(2147483647).optional() })
  .openapi('Edit')
