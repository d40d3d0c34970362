import { webAddress } from './address.ts'
import { changeThread } from './desk-author.ts'
import { useDesk } from './desk-context.ts'
import { OutIcon } from './icons.tsx'
import { useI18n } from './i18n/use-i18n.ts'
import type { CaseSummary } from './wire.ts'

/** Where the comment stands. Address and title are what the page said of itself, and labelled so. */
export function CasePage({ subject }: { subject: CaseSummary }) {
  const { t } = useI18n()
  const { key, url, title } = subject.thread
  const address = webAddress(url)
  return (
    <section class="block page" aria-label={t.case.page}>
      <div class="page-where">
        <h3>
          {t.case.page} <span class="page-claim">{t.case.pageClaim}</span>
        </h3>
        <p class="page-title" dir="auto">
          {title || key}
        </p>
        {address ? (
          <a class="page-link" href={address.href} target="_blank" rel="noopener noreferrer">
            {address.shown} <OutIcon />
          </a>
        ) : (
          <p class="page-none">
            {url ? (
              <>
                <code>{url}</code> {t.case.pageUnsafe}
              </>
            ) : (
              t.case.noPage
            )}
          </p>
        )}
      </div>
      <ThreadControls />
    </section>
  )
}

function ThreadControls() {
  const { t } = useI18n()
  const { desk, state } = useDesk()
  const { thread, detail } = state
  if (!detail) return null
  const closed = thread.state === 'closed'
  return (
    <div class="thread">
      {closed && <span class="status status-rejected">{t.thread.closed}</span>}
      <button
        class="button button-small"
        type="button"
        onClick={() => void changeThread(desk, { state: closed ? 'open' : 'closed' })}
      >
        {closed ? t.thread.reopen : t.thread.close}
      </button>
      <label class="check">
        <input
          type="checkbox"
          checked={thread.premoderation ?? false}
          onChange={event => void changeThread(desk, { premoderation: event.currentTarget.checked })}
        />
        <span>{t.thread.premoderation}</span>
      </label>
    </div>
  )
}
