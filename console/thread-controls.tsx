import { changeThread } from './desk-author.ts'
import { useDesk } from './desk-context.ts'
import { useI18n } from './i18n/use-i18n.ts'

/** The discussion that the open case belongs to: open or closed, and whether everything in it waits first. */
export function ThreadControls() {
  const { t } = useI18n()
  const { desk, state } = useDesk()
  const { thread } = state
  if (!thread) return null
  const closed = thread.state === 'closed'
  return (
    <section class="author-part" aria-labelledby="thread-title">
      <h3 id="thread-title">{t.thread.title}</h3>
      {closed && <p class="thread-closed">{t.thread.closed}</p>}
      <div class="thread">
        <button
          class="button button-small"
          type="button"
          onClick={() => void changeThread(desk, { state: closed ? 'open' : 'closed' })}
        >
          {closed ? t.thread.reopen : t.thread.close}
        </button>
        <label class="check">
          <input
            type="checkbox"
            checked={thread.premoderation}
            onChange={event => void changeThread(desk, { premoderation: event.currentTarget.checked })}
          />
          <span>{t.thread.premoderation}</span>
        </label>
      </div>
    </section>
  )
}
