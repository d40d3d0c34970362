import type { Comment } from '../../src/comments/schema.ts'
import { dismissedKey } from '../discussion.ts'
import { writeItem } from '../storage.ts'
import { withId } from '../store.ts'
import { useView } from '../view/context.ts'

/** What only the author is told: that it waits, that it wasn't published, that an edit waits; and why. */
export const OwnNote = ({ comment }: { comment: Comment }) => {
  const { t } = useView()
  const { status, reason, pending } = comment
  if (status === 'published') return pending ? <PendingNote pending={pending} /> : null
  const said = status === 'held' ? t.held : status === 'removed' ? t.removedYours : t.rejected
  const why = reason ? (status === 'held' ? t.reasons[reason] : t.rejectedReasons[reason]) : ''
  return (
    <div class={`note note-${status}`} part={`note note-${status}`}>
      <div class="note-text">
        <p class="note-title">{said}</p>
        {why && <p>{why}</p>}
      </div>
      {status !== 'held' && <Dismiss id={comment.id} />}
    </div>
  )
}

const PendingNote = ({ pending }: { pending: NonNullable<Comment['pending']> }) => {
  const { t } = useView()
  const isHeld = pending.status === 'held'
  const why = pending.reason && (isHeld ? t.reasons : t.rejectedReasons)[pending.reason]
  return (
    <div class={`note note-${pending.status}`} part={`note note-${pending.status}`}>
      <p class="note-title">{isHeld ? t.pendingHeld : t.pendingRejected}</p>
      {why && <p>{why}</p>}
      <details>
        <summary>{t.pendingShow}</summary>
        <p class="source" dir="auto">
          {pending.text}
        </p>
      </details>
    </div>
  )
}

const Dismiss = ({ id }: { id: string }) => {
  const { discussion, t } = useView()
  const dismiss = () => {
    const dismissed = withId(discussion.store.get().dismissed, id)
    writeItem(dismissedKey(discussion.site), JSON.stringify([...dismissed].slice(-200)))
    discussion.store.set({ dismissed })
  }
  return (
    <button type="button" class="action" onClick={dismiss}>
      {t.dismiss}
    </button>
  )
}
