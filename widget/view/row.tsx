import { useEffect, useRef } from 'preact/hooks'
import type { Row } from '../conversations.ts'
import { isComment } from '../entries.ts'
import { relativeTime } from '../times.ts'
import { CommentView } from './comment.tsx'
import { useView, type View } from './context.ts'

/** The same article from the moment a comment is sent: its contents change, its focus and place stay. */
export const RowView = ({ row, isReply }: { row: Row; isReply: boolean }) => {
  const view = useView()
  const { discussion, state, writing } = view
  const article = useRef<HTMLElement>(null)
  const id = row.kind === 'comment' ? row.comment.id : row.key
  const isLinked = state.linked === id
  const isWanted = state.focusOn === row.key || state.focusOn === id
  useEffect(() => {
    if (!isWanted) return
    article.current?.scrollIntoView({ block: isLinked ? 'center' : 'nearest' })
    article.current?.focus({ preventScroll: true })
    discussion.store.set({ focusOn: null })
  }, [isWanted, isLinked, discussion])
  const kind = isReply ? 'comment reply' : 'comment'
  const OutgoingView = writing?.Outgoing
  return (
    <article
      ref={article}
      class={isLinked ? `${kind} linked` : kind}
      part={kind}
      tabIndex={-1}
      aria-label={labelOf(row, isReply, view)}
    >
      {row.kind === 'comment' && <CommentView comment={row.comment} isReply={isReply} />}
      {row.kind === 'gone' && <Gone isWithdrawn={row.gone.status === 'withdrawn'} />}
      {row.kind === 'outgoing' && OutgoingView && <OutgoingView outgoing={row.outgoing} />}
    </article>
  )
}

const Gone = ({ isWithdrawn }: { isWithdrawn: boolean }) => {
  const { t } = useView()
  return <p class="gone">{isWithdrawn ? t.withdrawnByAuthor : t.removedByModerator}</p>
}

const labelOf = (row: Row, isReply: boolean, { state, t, now, lang }: View): string => {
  if (row.kind === 'gone') return row.gone.status === 'withdrawn' ? t.withdrawnByAuthor : t.removedByModerator
  if (row.kind === 'outgoing') return t.commentBy(row.outgoing.name || t.you, t.checking)
  const { author, createdAt, parentId } = row.comment
  const time = relativeTime(createdAt, now, lang) ?? t.justNow
  if (!isReply) return t.commentBy(author.name, time)
  const parent = state.entries.get(parentId ?? '')
  return t.replyBy(author.name, isComment(parent) ? parent.author.name : '', time)
}
