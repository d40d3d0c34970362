import { useEffect, useRef, useState } from 'preact/hooks'
import type { Comment } from '../../src/comments/schema.ts'
import { withOwn } from '../changes.ts'
import { readDraft, writeDraft } from '../draft.ts'
import { type Failure, failureOf } from '../failure.ts'
import { useView } from '../view/context.ts'
import { trimmed } from './composer.tsx'
import { explain } from './explain.ts'
import { roomLeft } from './limits.ts'
import { Counter, TextField } from './text-field.tsx'

/** The text that the author wrote last, which may be one that waits. */
const latestText = (comment: Comment): string | undefined => comment.pending?.text ?? comment.text

const latestRevision = (comment: Comment): number => comment.pending?.revision ?? comment.revision

/** Edits an own comment in its place. */
export const EditForm = ({ comment, close }: { comment: Comment; close: () => void }) => {
  const { discussion, t } = useView()
  // An edit of another window takes the text away for a moment; what is being written stays.
  const hasBegun = useRef(false)
  hasBegun.current ||= latestText(comment) !== undefined
  const own = useOwnView(comment)
  if (own.failure && !hasBegun.current) return <EditFailed failure={own.failure} close={close} />
  if (!hasBegun.current) return <p class="body checking">{t.fetching}</p>
  return <Editor key={discussion.thread} comment={comment} close={close} />
}

/** The list brings no markdown; the author's own view of a comment does. */
const useOwnView = (comment: Comment): { failure: Failure | null } => {
  const { discussion } = useView()
  const [failure, setFailure] = useState<Failure | null>(null)
  const isMissing = latestText(comment) === undefined
  useEffect(() => {
    if (!isMissing) return
    const { api, store } = discussion
    api.comment(comment.id, 'whoever').then(
      own => store.set(state => withOwn(state, own)),
      error => setFailure(failureOf(error)),
    )
  }, [comment.id, isMissing, discussion])
  return { failure }
}

const EditFailed = ({ failure, close }: { failure: Failure; close: () => void }) => {
  const { t, lang } = useView()
  return (
    <div class="note note-failed">
      <p role="alert">{explain(failure, t, lang)}</p>
      <button type="button" class="quiet-button" onClick={close}>
        {t.cancel}
      </button>
    </div>
  )
}

const Editor = ({ comment, close }: { comment: Comment; close: () => void }) => {
  const { discussion, t, lang } = useView()
  const { api, store, site, thread } = discussion
  const draft = { site, thread, place: `edit-${comment.id}` }
  const [text, setText] = useState(() => readDraft(draft) || (latestText(comment) ?? ''))
  // What the text was based on: what arrives meanwhile must not be overwritten unseen.
  const [base, setBase] = useState(() => latestRevision(comment))
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const isSavable = text.trim() !== '' && !roomLeft(text).isOver && !isSaving
  const change = (next: string) => {
    setText(next)
    writeDraft(draft, next === latestText(comment) ? '' : next)
  }
  const cancel = () => {
    writeDraft(draft, '')
    close()
  }
  const takeLatest = async () => {
    const latest = await api.comment(comment.id, 'whoever').catch(() => null)
    if (!latest) return
    store.set(state => withOwn(state, latest))
    setBase(latestRevision(latest))
  }
  const save = async () => {
    if (!isSavable) return
    setSaving(true)
    try {
      const edited = await api.edit(comment.id, trimmed(text), base)
      writeDraft(draft, '')
      close()
      store.set(state => ({ ...withOwn(state, edited), focusOn: comment.id, said: saidOf(edited) }))
    } catch (error) {
      const why = failureOf(error)
      setFailure(why)
      setSaving(false)
      if (why.type === 'not-latest') await takeLatest()
    }
  }
  return (
    <form
      class="composer"
      aria-label={t.editYours}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        text={text}
        label={t.editYours}
        placeholder=""
        rows={3}
        wantsFocus
        change={change}
        submit={save}
        cancel={cancel}
      />
      {failure && (
        <p class="form-failure" role="alert">
          {explain(failure, t, lang)}
        </p>
      )}
      <div class="composer-foot">
        <span class="grow" />
        <Counter text={text} />
        <button type="button" class="quiet-button" onClick={cancel}>
          {t.cancel}
        </button>
        <button type="submit" class="button" part="button" aria-disabled={!isSavable}>
          {isSaving ? t.saving : t.save}
        </button>
      </div>
    </form>
  )
}

const saidOf = (edited: Comment) => {
  const status = edited.pending?.status ?? edited.status
  return status === 'published' ? 'saved' : status === 'held' ? 'postedHeld' : 'postedRejected'
}
