import { useNow } from './desk-context.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { ageOf } from './time.ts'
import type { CaseDetail } from './wire.ts'

/** What readers said about it. Who reported is told apart, not named. */
export function CaseReports({ reports }: { reports: CaseDetail['reports'] }) {
  const { t, language } = useI18n()
  const now = useNow()
  return (
    <section class="block" aria-labelledby="reports-title">
      <h3 id="reports-title">
        {t.case.reports} <span class="count">{reports.length}</span>
      </h3>
      <ul class="reports">
        {reports.map((report, index) => (
          <li key={index} class="report">
            <span class="chip chip-reported">{t.case.reportReasons[report.reason]}</span>
            <span class="report-note" dir="auto">
              {report.note}
            </span>
            <span class="report-by" dir="auto">
              {report.by} · {ageOf(report.createdAt, now, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
