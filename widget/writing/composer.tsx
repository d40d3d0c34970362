import { useEffect, useState } from 'preact/hooks'
import type { Comment } from '../../src/comments/schema.ts'
import { readDraft, writeDraft } from '../draft.ts'
import { readItem, writeItem } from '../storage.ts'
import { useView } from '../view/context.ts'
import { roomLeft } from './limits.ts'
import { submit } from './send.ts'
import { Counter, TextField } from './text-field.tsx'

export const RootComposer = () => {
  const { state, t } = useView()
  return (
    <Composer key={state.restored.count} parent={null} label={t.write} placeholder={t.writePlaceholder} />
  )
}

export const ReplyForm = ({ parent, close }: { parent: Comment; close: () => void }) => {
  const { state, t } = useView()
  const { name } = parent.author
  return (
    <Composer
      key={state.restored.count}
      parent={parent}
      label={t.writeReply(name)}
      placeholder={t.replyPlaceholder(name)}
      close={close}
    />
  )
}

type Props = { parent: Comment | null; label: string; placeholder: string; close?: () => void }

const Composer = ({ parent, label, placeholder, close }: Props) => {
  const { discussion, t } = useView()
  const { site, thread } = discussion
  const draft = { site, thread, place: parent?.id ?? 'root' }
  const nameKey = `parley:name:${site}`
  const [text, setText] = useState(() => readDraft(draft))
  const [name, setName] = useState(() => readItem(nameKey) ?? '')
  const wantsFocus = useWantsFocus(draft.place)
  const readerName = useReaderName()
  const isPostable = text.trim() !== '' && !roomLeft(text).isOver
  const change = (next: string) => {
    setText(next)
    writeDraft(draft, next)
  }
  const post = () => {
    if (!isPostable) return
    const written = readerName === null ? name.trim() : ''
    writeItem(nameKey, written)
    submit(discussion, parent, trimmed(text), written)
    change('')
  }
  return (
    <form
      class="composer"
      part="composer"
      aria-label={label}
      onSubmit={event => {
        event.preventDefault()
        post()
      }}
    >
      <TextField
        text={text}
        label={label}
        placeholder={placeholder}
        rows={parent ? 2 : 3}
        wantsFocus={wantsFocus}
        change={change}
        submit={post}
        cancel={close}
      />
      <div class="composer-foot">
        {readerName === null ? <NameField name={name} setName={setName} /> : <SignedIn name={readerName} />}
        <span class="hint">{t.hint}</span>
        <Counter text={text} />
        {close && (
          <button type="button" class="quiet-button" onClick={close}>
            {t.cancel}
          </button>
        )}
        <button type="submit" class="button" part="button" aria-disabled={!isPostable}>
          {parent ? t.postReply : t.post}
        </button>
      </div>
    </form>
  )
}

/** A reply's composer takes the focus when it opens; after a text came back, only the one that it came back to. */
const useWantsFocus = (place: string): boolean => {
  const { discussion, state } = useView()
  const { place: restoredTo, count } = state.restored
  const [wantsFocus] = useState(restoredTo === null ? place !== 'root' : restoredTo === place)
  useEffect(() => {
    if (restoredTo === place) discussion.store.set({ restored: { place: null, count } })
  }, [])
  return wantsFocus
}

/** Without the blank lines around it; spaces that begin the first line may mean something. */
export const trimmed = (text: string): string => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd()

/** The site's own reader's name; null for a guest, who writes one. */
const useReaderName = (): string | null => {
  const { discussion } = useView()
  const { identity } = discussion
  const [readerName, setReaderName] = useState(identity.readerName)
  useEffect(() => {
    identity.current().then(
      () => setReaderName(identity.readerName()),
      () => undefined,
    )
  }, [identity])
  return readerName
}

const NameField = ({ name, setName }: { name: string; setName: (name: string) => void }) => {
  const { t } = useView()
  return (
    <label class="name-field">
      <span>{t.name}</span>
      <input
        class="name-input"
        part="name-input"
        type="text"
        autocomplete="nickname"
        maxLength={60}
        value={name}
        placeholder={t.namePlaceholder}
        onInput={event => setName(event.currentTarget.value)}
      />
    </label>
  )
}

const SignedIn = ({ name }: { name: string }) => {
  const { t } = useView()
  return <span class="signed-in">{name && t.signedInAs(name)}</span>
}
