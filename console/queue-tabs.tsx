import { useI18n } from './i18n/use-i18n.ts'
import type { Tab } from './queue.ts'
import type { Queue } from './wire.ts'

type Props = { tab: Tab; counts: Queue['counts']; onChoose: (tab: Tab) => void }

/** The service counts no further. */
const mostCounted = 1000

const tabs: Tab[] = ['open', 'rejected', 'decided']

export function QueueTabs({ tab, counts, onChoose }: Props) {
  const { t } = useI18n()
  return (
    <nav class="tabs" aria-label={t.queue.title}>
      {tabs.map(known => (
        <button
          key={known}
          type="button"
          class="tab"
          aria-current={known === tab ? 'page' : undefined}
          title={t.queue.tabs[known]}
          onClick={() => onChoose(known)}
        >
          <span aria-hidden="true">{t.queue.tabsShort[known]}</span>
          <span class="unseen">{t.queue.tabs[known]}</span>{' '}
          <span class="tab-count">{counts[known] < mostCounted ? counts[known] : `${mostCounted - 1}+`}</span>
        </button>
      ))}
    </nav>
  )
}
