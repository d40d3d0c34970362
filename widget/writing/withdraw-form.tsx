import { useEffect, useRef, useState } from 'preact/hooks'
import type { Comment } from '../../src/comments/schema.ts'
import type { Entry } from '../entries.ts'
import { type Failure, failureOf } from '../failure.ts'
import { useView } from '../view/context.ts'
import { explain } from './explain.ts'

/** Asks before a comment is withdrawn. */
export const WithdrawForm = ({ comment, close }: { comment: Comment; close: () => void }) => {
  const { discussion, t, lang } = useView()
  const { api, store } = discussion
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const withdraw = async () => {
    if (isBusy) return
    setBusy(true)
    try {
      await api.withdraw(comment.id)
      close()
      const withdrawn: Entry = { id: comment.id, status: 'withdrawn', version: comment.version ?? 0 }
      store.set(({ entries }) => ({
        entries: new Map(entries).set(comment.id, withdrawn),
        said: 'withdrawn',
        focusOn: 'title',
      }))
    } catch (error) {
      setFailure(failureOf(error))
      setBusy(false)
    }
  }
  return (
    <fieldset
      class="panel"
      onKeyDown={event => event.key === 'Escape' && close()}
      aria-label={t.withdrawYours}
    >
      <p class="panel-title">{t.withdrawQuestion}</p>
      {failure && (
        <p class="form-failure" role="alert">
          {explain(failure, t, lang)}
        </p>
      )}
      <div class="panel-choices">
        <button
          ref={first}
          type="button"
          class="button danger"
          aria-disabled={isBusy}
          onClick={() => void withdraw()}
        >
          {t.withdraw}
        </button>
        <button type="button" class="quiet-button" onClick={close}>
          {t.keep}
        </button>
      </div>
    </fieldset>
  )
}
