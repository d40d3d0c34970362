import type { Comment } from '../../src/comments/schema.ts'
import { isComment } from '../entries.ts'
import { absoluteTime, relativeTime } from '../times.ts'
import { useView } from './context.ts'

/** A steady hue for an id, 0 to 359. */
export const hueOf = (id: string): number => {
  let hash = 0
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) | 0
  return Math.abs(hash) % 360
}

export const initialOf = (name: string): string => {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? [...name.trim()][0] ?? '·'
  return letter.toLocaleUpperCase()
}

/** An initial on a tint that belongs to the author: no image, no request. */
export const Avatar = ({ id, name }: { id: string | null; name: string }) => (
  <span
    class="avatar"
    part="avatar"
    aria-hidden="true"
    style={id === null ? undefined : { '--hue': String(hueOf(id)) }}
  >
    {initialOf(name)}
  </span>
)

/** Who wrote it, to whom, when, and that it was edited or has just come. */
export const Byline = ({
  comment,
  isReply,
  isOwn,
}: {
  comment: Comment
  isReply: boolean
  isOwn: boolean
}) => {
  const { state, t } = useView()
  return (
    <header class="byline" part="byline">
      <span class="name" part="name">
        <bdi>{comment.author.name}</bdi>
      </span>
      {comment.author.badges.map(badge => (
        <span key={badge} class="badge" part="badge">
          {t.badges[badge]}
        </span>
      ))}
      {isOwn && <span class="badge own">{t.you}</span>}
      {isReply && <InReplyTo comment={comment} />}
      <When comment={comment} />
      {state.arrived.has(comment.id) && (
        <span class="new-mark" part="new">
          {t.newMark}
        </span>
      )}
    </header>
  )
}

/** Shown where a reply answers another reply; the root above needs no mention. */
const InReplyTo = ({ comment }: { comment: Comment }) => {
  const { state, t } = useView()
  const parent = comment.parentId === comment.rootId ? undefined : state.entries.get(comment.parentId ?? '')
  if (!isComment(parent)) return null
  return (
    <span class="in-reply-to">
      <span aria-hidden="true">↳ </span>
      <bdi>{t.inReplyTo(parent.author.name)}</bdi>
    </span>
  )
}

export const addressOf = (id: string): string => `${location.href.replace(/#.*$/, '')}#comment-${id}`

const When = ({ comment }: { comment: Comment }) => {
  const { t, lang, now } = useView()
  const { id, createdAt, editedAt, status } = comment
  const time = (
    <time dateTime={createdAt} title={absoluteTime(createdAt, lang)}>
      {relativeTime(createdAt, now, lang) ?? t.justNow}
    </time>
  )
  return (
    <span class="when" part="time">
      {status === 'published' ? <a href={addressOf(id)}>{time}</a> : time}
      {editedAt && <span title={t.editedAt(absoluteTime(editedAt, lang))}> · {t.edited}</span>}
    </span>
  )
}
