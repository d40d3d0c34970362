import { webAddress } from './address.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { OutIcon } from './icons.tsx'
import type { CaseSummary } from './wire.ts'

/** Where the comment stands. Address and title are what the page said of itself, and labelled so. */
export function CasePage({ subject }: { subject: CaseSummary }) {
  const { t } = useI18n()
  const { key, url, title } = subject.thread
  const address = webAddress(url)
  return (
    <section class="page" aria-label={t.case.page}>
      <h3 class="page-title" dir="auto">
        {title || key}
      </h3>
      <div class="page-where">
        {address ? (
          <a class="page-link" href={address.href} target="_blank" rel="noopener noreferrer">
            {address.shown}
            <OutIcon />
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
        <span class="page-claim">{t.case.pageClaim}</span>
      </div>
    </section>
  )
}
