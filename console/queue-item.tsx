import { useEffect, useRef } from 'preact/hooks'
import { sayDecision } from './desk-decide.ts'
import { marksOf } from './highlight.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { MarkedText } from './marked-text.tsx'
import { stays, type Tab } from './queue.ts'
import { ReasonChips } from './reason-chips.tsx'
import { excerpt } from './snippet.ts'
import { ageOf } from './time.ts'
import type { CaseSummary, Staff } from './wire.ts'

type Props = {
  subject: CaseSummary
  tab: Tab
  me: Staff
  now: number
  current: boolean
  gone: boolean
  unsaved: boolean
  onOpen: () => void
}

export function QueueItem({ subject, tab, me, now, current, gone, unsaved, onOpen }: Props) {
  const { t, language } = useI18n()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const { comment } = subject
  const cut = excerpt(comment.text ?? '', marksOf(comment.findings, ['body', 'link']))
  const since = tab === 'decided' ? (subject.decision?.createdAt ?? subject.changedAt) : subject.openedAt
  const settled = gone || !stays(tab, subject)
  return (
    <li>
      <button
        ref={button}
        type="button"
        class={`item ${settled ? 'item-settled' : ''}`}
        aria-current={current}
        data-case={subject.id}
        onClick={onOpen}
      >
        <span class="item-head">
          <span class="item-author" dir="auto">
            {comment.author.name || t.queue.guest}
          </span>
          <span class="item-age">{ageOf(since, now, language)}</span>
        </span>
        <span class="item-text" dir="auto">
          {cut.before && '…'}
          <MarkedText text={cut.text} marks={cut.marks} quiet />
          {cut.after && '…'}
        </span>
        <span class="item-foot">
          <ReasonChips subject={subject} />
          <ItemMark subject={subject} tab={tab} me={me} now={now} gone={gone} unsaved={unsaved} />
        </span>
      </button>
    </li>
  )
}

type MarkProps = Pick<Props, 'subject' | 'tab' | 'me' | 'now' | 'gone' | 'unsaved'>

/** What has become of it, or who is on it. */
function ItemMark({ subject, tab, me, now, gone, unsaved }: MarkProps) {
  const { t } = useI18n()
  const { decision, claim } = subject
  if (unsaved) return <span class="item-mark item-mark-failed">{t.queue.failedHere}</span>
  const decided = tab === 'decided' || !stays(tab, subject)
  if (decided && decision) {
    return <span class="item-mark">{sayDecision({ words: () => t, me }, decision)}</span>
  }
  if (gone) return <span class="item-mark">{t.queue.gone}</span>
  if (!claim || Date.parse(claim.until) < now) return null
  if (claim.by.id === me.id) return null
  return <span class="item-mark item-mark-claim">{t.queue.held(claim.by.name)}</span>
}
