import type { Conversation as ConversationOf } from '../conversations.ts'
import { showReplies } from '../load.ts'
import { useView } from './context.ts'
import { RowView } from './row.tsx'

/** A root and its replies, on two levels however deep they go. */
export const Conversation = ({ conversation }: { conversation: ConversationOf }) => {
  const { rootId, root, head, tail, hidden } = conversation
  const rows = [...head, ...tail].map(row => (
    <li key={row.key}>
      <RowView row={row} isReply />
    </li>
  ))
  if (hidden !== 0) {
    const more = (
      <li key="more">
        <MoreReplies rootId={rootId} hidden={hidden} />
      </li>
    )
    rows.splice(head.length, 0, more)
  }
  return (
    <li class="conversation" part="conversation">
      <RowView row={root} isReply={false} />
      {rows.length > 0 && (
        <ol class="replies" part="replies">
          {rows}
        </ol>
      )}
    </li>
  )
}

const MoreReplies = ({ rootId, hidden }: { rootId: string; hidden: number | null }) => {
  const { discussion, state, t } = useView()
  const fetching = state.fetched.get(rootId)
  const label = hidden === null ? t.someMoreReplies : t.moreReplies(hidden)
  return (
    <button
      type="button"
      class="more-replies"
      part="more-replies"
      aria-disabled={fetching?.busy ?? false}
      onClick={() => void showReplies(discussion, rootId)}
    >
      {fetching?.busy ? t.fetching : fetching?.failed ? `${t.loadFailed} ${t.tryAgain}` : label}
    </button>
  )
}
