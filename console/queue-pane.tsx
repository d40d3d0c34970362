import { openCase } from './desk-case.ts'
import { useDesk, useNow } from './desk-context.ts'
import { loadMore, loadQueue, showArrivals } from './desk-queue.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { Outages } from './outages.tsx'
import { QueueItem } from './queue-item.tsx'
import { QueueTabs } from './queue-tabs.tsx'
import { ageOf } from './time.ts'

export function QueuePane() {
  const { t, language } = useI18n()
  const { desk, state } = useDesk()
  const now = useNow()
  const { list, openId, unsaved } = state
  const oldest = list.oldestOpenedAt
  return (
    <section class="queue" aria-labelledby="queue-title">
      <h2 class="unseen" id="queue-title">
        {t.queue.title}
      </h2>
      <QueueTabs tab={list.tab} counts={list.counts} onChoose={tab => void loadQueue(desk, tab)} />
      <div class="queue-status">
        <p class="queue-oldest">{oldest ? t.queue.oldest(ageOf(oldest, now, language)) : t.queue.none}</p>
        <div class="queue-fresh" role="status">
          {list.arrivals.length > 0 && (
            <button type="button" onClick={() => showArrivals(desk)}>
              {t.queue.fresh(list.arrivals.length)}{' '}
              <span class="queue-fresh-action">{t.queue.freshAction}</span>
            </button>
          )}
        </div>
      </div>
      <Outages />
      <div class="queue-scroll">
        <ul class="queue-list">
          {list.cases.map(subject => (
            <QueueItem
              key={subject.id}
              subject={subject}
              tab={list.tab}
              me={desk.me}
              now={now}
              current={subject.id === openId}
              gone={list.gone.includes(subject.id)}
              unsaved={unsaved[subject.id] ?? false}
              onOpen={() => openCase(desk, subject.id)}
            />
          ))}
        </ul>
        <QueueEnd />
      </div>
    </section>
  )
}

/** What stands below the cases: more of them, none, or why they aren't there. */
function QueueEnd() {
  const { t } = useI18n()
  const { desk, state } = useDesk()
  const { list } = state
  if (list.status === 'loading') {
    return (
      <p class="queue-note" role="status">
        {t.queue.loading}
      </p>
    )
  }
  if (list.status === 'failed') {
    return (
      <div class="queue-note" role="alert">
        <p>{t.queue.failed}</p>
        <button class="button" type="button" onClick={() => void loadQueue(desk, list.tab)}>
          {t.queue.retry}
        </button>
      </div>
    )
  }
  if (list.nextCursor) {
    return (
      <button class="button button-wide queue-more" type="button" onClick={() => void loadMore(desk)}>
        {t.queue.more}
      </button>
    )
  }
  if (list.cases.length > 0) return null
  return (
    <div class="queue-note">
      <p class="queue-empty">{t.queue.empty[list.tab]}</p>
      {list.tab === 'open' && <p>{t.queue.empty.openHint}</p>}
    </div>
  )
}
