import { useDesk } from './desk-context.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { wordFor } from './i18n/word-for.ts'
import { clockOf, momentOf } from './time.ts'
import type { Outage } from './wire.ts'

/** Scorers that don't answer, and what is held for that alone: it is screened by itself when they do. */
export function Outages() {
  const { t } = useI18n()
  const { state } = useDesk()
  const { outages } = state.list
  return (
    <div role="status">
      {outages.length > 0 && (
        <ul class="outages" aria-label={t.queue.outages}>
          {outages.map(outage => (
            <OutageLine key={outage.scorer} outage={outage} />
          ))}
        </ul>
      )}
    </div>
  )
}

function OutageLine({ outage: { scorer, since, error, waiting } }: { outage: Outage }) {
  const { t, language } = useI18n()
  const isToday = new Date(since).toDateString() === new Date().toDateString()
  const when = isToday ? clockOf(since, language) : momentOf(since, language)
  return (
    <li class="outage">
      <p>
        <strong>{t.queue.down(scorer, when)}</strong> {t.queue.heldForThat(waiting)}
      </p>
      <p class="outage-why">
        {wordFor(t.detailValues, error)}
        {waiting > 0 && ` · ${t.queue.screenedAgain}`}
      </p>
    </li>
  )
}
