import { useDesk } from './desk-context.ts'
import { sayDecision, undoDecision } from './desk-decide.ts'
import type { Catalogue } from './i18n/catalogue.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { wordFor } from './i18n/word-for.ts'
import { readReason } from './reasons.ts'
import { momentOf } from './time.ts'
import { undoable } from './undoable.ts'
import type { CaseDetail, Decision } from './wire.ts'

/** Every decision about the comment, the latest first. */
export function CaseHistory({ detail }: { detail: CaseDetail }) {
  const { t } = useI18n()
  const { desk } = useDesk()
  const history = [...detail.history].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
  const mine = undoable(history, desk.me.id)
  const undo = (decision: Decision) =>
    void undoDecision(desk, detail.id, detail.comment.author.name || t.queue.guest, decision.id)
  return (
    <section class="block" aria-labelledby="history-title">
      <h3 id="history-title">{t.case.history}</h3>
      {history.length === 0 && <p class="muted">{t.case.noHistory}</p>}
      <ol class="history">
        {history.map(decision => (
          <HistoryLine
            key={decision.id}
            decision={decision}
            undone={history.some(other => other.undoes === decision.id)}
            onUndo={decision === mine ? () => undo(decision) : null}
          />
        ))}
      </ol>
    </section>
  )
}

type LineProps = { decision: Decision; undone: boolean; onUndo: (() => void) | null }

function HistoryLine({ decision, undone, onUndo }: LineProps) {
  const { t, language } = useI18n()
  const { desk } = useDesk()
  const reason = decision.reason && sayReason(t, decision.reason)
  return (
    <li class={`decision decision-${decision.action} ${undone ? 'decision-undone' : ''}`}>
      <span class="decision-what">
        {sayDecision({ words: () => t, me: desk.me }, decision)}
        {reason && <span class="decision-reason"> · {reason}</span>}
      </span>
      <span class="decision-when">
        {momentOf(decision.createdAt, language)} · {t.case.revision(decision.revision)}
      </span>
      {onUndo && (
        <button class="button button-small" type="button" onClick={onUndo}>
          {t.actions.undo}
        </button>
      )}
    </li>
  )
}

function sayReason(t: Catalogue, stored: string): string {
  const { code, note } = readReason(stored)
  if (!code) return wordFor(t.policyReasons, note)
  return note ? `${t.reasonDialog.picks[code]}: ${note}` : t.reasonDialog.picks[code]
}
