import { useEffect, useRef, useState } from 'preact/hooks'
import type { Comment } from '../../src/comments/schema.ts'
import type { ReportReason } from '../api.ts'
import { type Failure, failureOf } from '../failure.ts'
import { withId } from '../store.ts'
import { useView } from '../view/context.ts'
import { explain } from './explain.ts'

const reasons: ReportReason[] = ['abuse', 'spam', 'off-topic', 'other']

/** Two taps: what is wrong with it, sent. "Something else" leaves room for a note first. */
export const ReportForm = ({ comment, close }: { comment: Comment; close: () => void }) => {
  const { t, lang } = useView()
  const { send, failure } = useReport(comment, close)
  const [isOther, setOther] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const choose = (reason: ReportReason) => (reason === 'other' ? setOther(true) : void send(reason))
  return (
    <fieldset
      class="panel"
      onKeyDown={event => event.key === 'Escape' && close()}
      part="report"
      aria-label={t.reportOf(comment.author.name)}
    >
      <p class="panel-title">{t.reportQuestion}</p>
      <div class="panel-choices">
        {reasons.map((reason, index) => (
          <button
            key={reason}
            ref={index === 0 ? first : undefined}
            type="button"
            class="choice-button"
            aria-expanded={reason === 'other' ? isOther : undefined}
            onClick={() => choose(reason)}
          >
            {t.reportReasons[reason]}
          </button>
        ))}
        <button type="button" class="quiet-button" onClick={close}>
          {t.cancel}
        </button>
      </div>
      {isOther && <NoteForm send={note => void send('other', note)} />}
      {failure && (
        <p class="form-failure" role="alert">
          {explain(failure, t, lang)}
        </p>
      )}
    </fieldset>
  )
}

const useReport = (comment: Comment, close: () => void) => {
  const { discussion } = useView()
  const { api, store } = discussion
  const [failure, setFailure] = useState<Failure | null>(null)
  const isBusy = useRef(false)
  const send = async (reason: ReportReason, note?: string) => {
    if (isBusy.current) return
    isBusy.current = true
    try {
      await api.report(comment.id, reason, note)
      close()
      store.set(state => ({
        reported: withId(state.reported, comment.id),
        said: 'reported',
        focusOn: comment.id,
      }))
    } catch (error) {
      setFailure(failureOf(error))
      isBusy.current = false
    }
  }
  return { send, failure }
}

const NoteForm = ({ send }: { send: (note: string) => void }) => {
  const { t } = useView()
  const [note, setNote] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div class="note-form">
      <textarea
        ref={field}
        class="field"
        rows={2}
        maxLength={500}
        value={note}
        aria-label={t.reportNote}
        placeholder={t.reportNote}
        onInput={event => setNote(event.currentTarget.value)}
      />
      <button type="button" class="button" onClick={() => send(note.trim())}>
        {t.reportSend}
      </button>
    </div>
  )
}
