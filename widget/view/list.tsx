import { withFreshShown } from '../changes.ts'
import { conversationsOf } from '../conversations.ts'
import { changeSort, loadMore } from '../load.ts'
import { useView } from './context.ts'
import { Conversation } from './conversation.tsx'

/** All conversations, the pill for new ones above them and "more" below. */
export const List = () => {
  const { state, t } = useView()
  const conversations = conversationsOf(state)
  return (
    <>
      <Pill />
      {state.linkedMissing && <p class="notice">{t.linkMissing}</p>}
      {conversations.length > 0 ? (
        <ol class="list" part="list">
          {conversations.map(conversation => (
            <Conversation key={conversation.key} conversation={conversation} />
          ))}
        </ol>
      ) : (
        state.fresh.length === 0 && <Empty />
      )}
      {state.nextCursor !== null && <More />}
    </>
  )
}

const Empty = () => {
  const { state, t } = useView()
  return (
    <div class="empty" part="empty">
      <p class="empty-title">{t.empty}</p>
      {state.thread?.state === 'open' && <p>{t.emptyHint}</p>}
    </div>
  )
}

/** Says how many comments have come, and puts them in when asked: what one is reading doesn't move by itself. */
const Pill = () => {
  const { discussion, state, t } = useView()
  const show = () => {
    const first = state.fresh.at(state.sort === 'newest' ? -1 : 0) ?? null
    const isFarOff = state.sort === 'oldest' && state.nextCursor !== null
    // In the order of age they come after pages that aren't loaded: turn to the newest instead.
    if (isFarOff) void changeSort(discussion, 'newest')
    else discussion.store.set(withFreshShown)
    discussion.store.set({ focusOn: first })
  }
  return (
    <div class="pill-place" role="status">
      {state.fresh.length > 0 && (
        <button type="button" class="pill" part="pill" onClick={show}>
          {t.newComments(state.fresh.length)}
        </button>
      )}
    </div>
  )
}

const More = () => {
  const { discussion, state, t } = useView()
  return (
    <div class="more">
      {state.more === 'failed' && <p role="alert">{t.loadFailed}</p>}
      <button
        type="button"
        class="quiet-button"
        part="more"
        aria-disabled={state.more === 'busy'}
        onClick={() => void loadMore(discussion)}
      >
        {state.more === 'busy' ? t.fetching : state.more === 'failed' ? t.tryAgain : t.more}
      </button>
    </div>
  )
}
