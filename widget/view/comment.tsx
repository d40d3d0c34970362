import { useEffect, useRef, useState } from 'preact/hooks'
import type { Comment } from '../../src/comments/schema.ts'
import { CommentBody } from '../body.tsx'
import { isLong } from '../fold.ts'
import { Actions, type Panel } from './actions.tsx'
import { Avatar, Byline } from './author.tsx'
import { useView } from './context.ts'

/** One comment: who, what, and what can be done with it. */
export const CommentView = ({ comment, isReply }: { comment: Comment; isReply: boolean }) => {
  const { discussion, state, writing } = useView()
  const [panel, setPanel] = useState<Panel | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const isOwn = comment.text !== undefined || comment.author.id === state.me?.id
  const isReplying = state.replyingTo === comment.id
  const open = isReplying ? 'reply' : panel
  const wasOpen = useRef<Panel | null>(null)
  useEffect(() => {
    // Only where closing left nothing focused: a posted reply has taken the focus to itself.
    const root = opener.current?.getRootNode() as ShadowRoot | undefined
    if (wasOpen.current && !open && !root?.activeElement && !state.focusOn) opener.current?.focus()
    wasOpen.current = open
  }, [open, state.focusOn])
  const choose = (next: Panel, button: HTMLElement) => {
    opener.current = button
    setPanel(next === 'reply' ? null : next)
    discussion.store.set({ replyingTo: next === 'reply' ? comment.id : null })
  }
  const close = () => {
    setPanel(null)
    if (isReplying) discussion.store.set({ replyingTo: null })
  }
  return (
    <>
      <Avatar id={comment.author.id} name={comment.author.name} />
      <Byline comment={comment} isReply={isReply} isOwn={isOwn} />
      {isOwn && writing && <writing.OwnNote comment={comment} />}
      {open === 'edit' && writing ? (
        <writing.EditForm comment={comment} close={close} />
      ) : (
        <FoldedBody comment={comment} />
      )}
      {!(open === 'edit' && writing) && (
        <Actions comment={comment} isOwn={isOwn} open={open} choose={choose} />
      )}
      {writing && open === 'reply' && <writing.ReplyForm parent={comment} close={close} />}
      {writing && open === 'report' && <writing.ReportForm comment={comment} close={close} />}
      {writing && open === 'withdraw' && <writing.WithdrawForm comment={comment} close={close} />}
    </>
  )
}

/** A long text is cut to some lines first; whoever goes into it with the keyboard sees it all. */
const FoldedBody = ({ comment }: { comment: Comment }) => {
  const { t } = useView()
  const [isOpen, setOpen] = useState(false)
  if (!isLong(comment.body)) {
    return (
      <div class="body" part="body">
        <CommentBody body={comment.body} />
      </div>
    )
  }
  return (
    <div class="body" part="body">
      <div class={isOpen ? undefined : 'folded'} onFocusIn={() => setOpen(true)}>
        <CommentBody body={comment.body} />
      </div>
      <button type="button" class="unfold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t.fold : t.unfold}
      </button>
    </div>
  )
}
