import { useEffect, useRef, useState } from 'preact/hooks'
import { CaseFindings } from './case-findings.tsx'
import { CaseHeader } from './case-header.tsx'
import { CaseHistory } from './case-history.tsx'
import { CaseOverview } from './case-overview.tsx'
import { CasePage } from './case-page.tsx'
import { CaseParent } from './case-parent.tsx'
import { CaseReports } from './case-reports.tsx'
import { CaseScores } from './case-scores.tsx'
import { CaseText } from './case-text.tsx'
import { closeCase, readCase, showNewer } from './desk-case.ts'
import { useDesk } from './desk-context.ts'
import { openCaseOf } from './desk-state.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { BackIcon } from './icons.tsx'
import { lastInput } from './last-input.ts'
import type { CaseSummary } from './wire.ts'

/** The case that is open, or what waits when none is. */
export function CasePane() {
  const { t } = useI18n()
  const { desk, state } = useDesk()
  const subject = openCaseOf(state)
  const pane = useRef<HTMLElement>(null)
  useEffect(() => arrive(pane.current!, state.openId), [state.openId, subject === null])
  if (!state.openId) {
    return (
      <section class="case case-none" id="case" aria-label={t.case.label} tabIndex={-1} ref={pane}>
        <CaseOverview />
      </section>
    )
  }
  return (
    <section class="case" id="case" aria-label={t.case.label} tabIndex={-1} ref={pane}>
      <button
        class="button button-quiet case-back"
        type="button"
        onClick={() => leave(() => closeCase(desk))}
      >
        <BackIcon /> {t.case.back}
      </button>
      {subject ? <CaseBody key={subject.id} subject={subject} /> : <CaseMissing />}
    </section>
  )
}

/** Who works by keys, or has lost the focus with the list, continues at the case. */
function arrive(pane: HTMLElement, openId: string | null): void {
  if (!openId) return
  // Which of the two scrolls depends on the width.
  pane.scrollTo(0, 0)
  pane.parentElement?.scrollTo(0, 0)
  const lost = !document.activeElement || document.activeElement === document.body
  const elsewhere = document.activeElement?.closest('.queue') && pane.offsetParent !== null
  if (lost || (lastInput() === 'key' && (elsewhere || pane.contains(document.activeElement)))) {
    pane.querySelector<HTMLElement>('.case-title')?.focus({ preventScroll: true })
  }
}

/** Back over the step that opened the case, where there was one. */
function leave(close: () => void): void {
  if ((history.state as { fromQueue?: boolean } | null)?.fromQueue) history.back()
  else close()
}

function CaseBody({ subject }: { subject: CaseSummary }) {
  const { t } = useI18n()
  const { desk, state } = useDesk()
  const { detail, newer } = state
  const [lit, setLit] = useState<number | null>(null)
  return (
    <article class="case-body" aria-labelledby="case-title">
      <CaseHeader subject={subject} lit={lit} />
      {newer && (
        <div class="case-notice" role="alert">
          <p>{t.case.stale}</p>
          <button class="button" type="button" onClick={() => showNewer(desk)}>
            {t.case.staleAction}
          </button>
        </div>
      )}
      <CasePage subject={subject} />
      {subject.comment.parentId && <CaseParent detail={detail} />}
      <CaseText subject={subject} publishedText={detail?.publishedText ?? null} lit={lit} />
      {detail && detail.reports.length > 0 && <CaseReports reports={detail.reports} />}
      <CaseFindings subject={subject} screening={detail?.screening ?? null} onLight={setLit} />
      {detail?.screening && (
        <CaseScores scores={detail.screening.scores} findings={subject.comment.findings} />
      )}
      {detail ? (
        <CaseHistory detail={detail} />
      ) : (
        <p class="case-loading" role="status">
          {state.detailStatus === 'failed' ? t.case.failed : t.case.loading}
        </p>
      )}
    </article>
  )
}

function CaseMissing() {
  const { t } = useI18n()
  const { desk, state } = useDesk()
  const { openId, detailStatus } = state
  if (detailStatus === 'loading') {
    return (
      <p class="case-loading" role="status">
        {t.case.loading}
      </p>
    )
  }
  return (
    <div class="case-loading" role="alert">
      <p>{detailStatus === 'missing' ? t.case.missing : t.case.failed}</p>
      {detailStatus === 'failed' && (
        <button class="button" type="button" onClick={() => openId && void readCase(desk, openId)}>
          {t.queue.retry}
        </button>
      )}
    </div>
  )
}
