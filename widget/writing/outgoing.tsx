import type { Outgoing as OutgoingOf } from '../store.ts'
import { Avatar } from '../view/author.tsx'
import { useNow, useView } from '../view/context.ts'
import { explain } from './explain.ts'
import { sendAgain, takeBack } from './send.ts'

/** A comment that the service hasn't acknowledged: being checked, asked again, or not sent and why. */
export const Outgoing = ({ outgoing }: { outgoing: OutgoingOf }) => {
  const { discussion, state, t } = useView()
  const name = outgoing.name || state.me?.name || discussion.identity.readerName() || t.you
  return (
    <>
      <Avatar id={state.me?.id ?? null} name={name} />
      <header class="byline">
        <span class="name">
          <bdi>{name}</bdi>
        </span>
        {outgoing.phase !== 'failed' && (
          <span class="checking" role="status">
            {outgoing.phase === 'waiting' ? t.resending : t.sending}
          </span>
        )}
      </header>
      <div class="body">
        <p class={outgoing.phase === 'failed' ? 'source' : 'source unsettled'} dir="auto">
          {outgoing.body}
        </p>
      </div>
      {outgoing.phase === 'failed' && <NotSent outgoing={outgoing} />}
    </>
  )
}

const NotSent = ({ outgoing }: { outgoing: OutgoingOf }) => {
  const { discussion, t, lang } = useView()
  useNow(1000)
  return (
    <div class="note note-failed">
      <p role="alert">
        <strong class="note-title">{t.notSent}</strong>{' '}
        {outgoing.failure && explain(outgoing.failure, t, lang)}
      </p>
      <div class="note-actions">
        <button type="button" class="quiet-button" onClick={() => sendAgain(discussion, outgoing)}>
          {t.tryAgain}
        </button>
        <button type="button" class="quiet-button" onClick={() => takeBack(discussion, outgoing, true)}>
          {t.edit}
        </button>
        <button type="button" class="quiet-button" onClick={() => takeBack(discussion, outgoing, false)}>
          {t.discard}
        </button>
      </div>
    </div>
  )
}
