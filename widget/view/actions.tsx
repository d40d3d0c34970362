import { useState } from 'preact/hooks'
import type { Comment } from '../../src/comments/schema.ts'
import { copyText } from '../copy.ts'
import { addressOf } from './author.tsx'
import { useView } from './context.ts'

export type Panel = 'reply' | 'edit' | 'report' | 'withdraw'

type Props = {
  comment: Comment
  isOwn: boolean
  open: Panel | null
  choose: (panel: Panel, button: HTMLElement) => void
}

/** What the reader can do with a comment. */
export const Actions = ({ comment, isOwn, open, choose }: Props) => {
  const { state, t, now, loadWriting } = useView()
  const { author, status } = comment
  const isPublished = status === 'published'
  const thread = state.thread
  const isEditable = isOwn && now < editableUntil(comment, thread?.editWindow ?? 0)
  const action = (panel: Panel, text: string, label: string) => (
    <button
      type="button"
      class="action"
      part="action"
      aria-label={label}
      aria-expanded={open === panel}
      onClick={event => {
        loadWriting()
        choose(panel, event.currentTarget)
      }}
    >
      {text}
    </button>
  )
  return (
    <div class="actions" part="actions">
      {isPublished && thread?.state === 'open' && action('reply', t.reply, t.replyTo(author.name))}
      {isEditable && action('edit', t.edit, t.editYours)}
      {isOwn && status !== 'removed' && action('withdraw', t.withdraw, t.withdrawYours)}
      {isPublished && <CopyLink comment={comment} />}
      {isPublished &&
        !isOwn &&
        !state.reported.has(comment.id) &&
        action('report', t.report, t.reportOf(author.name))}
      {state.reported.has(comment.id) && open !== 'report' && <span class="said">{t.reported}</span>}
    </div>
  )
}

/** In milliseconds. The author's own view says until when, if at all; of others only the site's window is known. */
const editableUntil = ({ text, editableUntil: until, createdAt }: Comment, editWindow: number): number => {
  if (until !== undefined) return Date.parse(until)
  return text === undefined ? Date.parse(createdAt) + editWindow * 1000 : 0
}

const CopyLink = ({ comment }: { comment: Comment }) => {
  const { discussion, t } = useView()
  const [isCopied, setCopied] = useState(false)
  const copy = async (button: HTMLElement) => {
    if (!(await copyText(addressOf(comment.id), button))) return
    setCopied(true)
    discussion.store.set({ said: 'linkCopied' })
    setTimeout(() => setCopied(false), 2500)
  }
  return (
    <button
      type="button"
      class="action"
      part="action"
      aria-label={isCopied ? undefined : t.copyLinkOf(comment.author.name)}
      onClick={event => void copy(event.currentTarget)}
    >
      {isCopied ? t.linkCopied : t.copyLink}
    </button>
  )
}
