import { move } from './desk-case.ts'
import { useDesk, useNow } from './desk-context.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { ageOf } from './time.ts'

/** When no case is open: how much waits, for how long, and how to begin. */
export function CaseOverview() {
  const { t, language } = useI18n()
  const { desk, state } = useDesk()
  const now = useNow()
  const { counts, oldestOpenedAt, cases, tab } = state.list
  const clear = counts.open === 0
  return (
    <div class="overview">
      <p class="overview-count">{clear ? t.queue.empty.open : t.queue.waiting(counts.open)}</p>
      {oldestOpenedAt && <p class="overview-note">{t.queue.oldest(ageOf(oldestOpenedAt, now, language))}</p>}
      {clear && <p class="overview-note">{t.queue.empty.openHint}</p>}
      {cases.length > 0 && (
        <button class="button button-primary" type="button" onClick={() => move(desk, 1)}>
          {tab === 'open' ? t.queue.start : t.help.next} <kbd>J</kbd>
        </button>
      )}
      <p class="overview-keys" aria-hidden="true">
        <span>
          <kbd>J</kbd> <kbd>K</kbd> {t.help.next} / {t.help.previous}
        </span>
        <span>
          <kbd>P</kbd> {t.actions.publish}
        </span>
        <span>
          <kbd>R</kbd> {t.actions.reject}
        </span>
        <span>
          <kbd>Z</kbd> {t.actions.undo}
        </span>
        <span>
          <kbd>?</kbd> {t.help.title}
        </span>
      </p>
    </div>
  )
}
