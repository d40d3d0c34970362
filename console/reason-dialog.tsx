import { useState } from 'preact/hooks'
import { Dialog } from './dialog.tsx'
import { useI18n } from './i18n/use-i18n.ts'
import { choiceOf } from './keys.ts'
import { editWaits } from './options.ts'
import { type ReasonCode, reasonCodes, suggestReason, writeReason } from './reasons.ts'
import type { CaseDetail, CaseSummary } from './wire.ts'

type Props = {
  action: 'reject' | 'remove'
  subject: CaseSummary
  onConfirm: (reason: string) => void
  onClose: () => void
}

/** Asks why. Digits choose, Enter confirms; the likeliest reason is chosen already. */
export function ReasonDialog({ action, subject, onConfirm, onClose }: Props) {
  const { t } = useI18n()
  const [code, setCode] = useState<ReasonCode>(() => suggestReason(subject, reportedFor(subject)))
  const [note, setNote] = useState('')
  const confirm = (event: Event) => {
    event.preventDefault()
    onConfirm(writeReason(code, note))
  }
  const choose = (event: KeyboardEvent) => {
    const choice = choiceOf(event, reasonCodes.length)
    if (choice === null) return
    event.preventDefault()
    setCode(reasonCodes[choice]!)
  }
  const title =
    action === 'remove'
      ? t.reasonDialog.remove
      : editWaits(subject)
        ? t.reasonDialog.rejectEdit
        : t.reasonDialog.reject
  return (
    <Dialog titleId="reason-title" onClose={onClose} onKeyDown={choose}>
      <form onSubmit={confirm}>
        <h2 id="reason-title">{title}</h2>
        <p class="dialog-note">{t.reasonDialog.lead}</p>
        <div class="picks" role="radiogroup" aria-labelledby="reason-title">
          {reasonCodes.map((known, index) => (
            <label key={known} class="pick">
              <input
                type="radio"
                name="reason"
                value={known}
                checked={known === code}
                autofocus={known === code}
                onChange={() => setCode(known)}
              />
              <span class="pick-name">{t.reasonDialog.picks[known]}</span>
              <kbd>{index + 1}</kbd>
            </label>
          ))}
        </div>
        <label class="field" for="reason-note">
          <span>{t.reasonDialog.note}</span>
          <input
            id="reason-note"
            type="text"
            maxLength={400}
            autocomplete="off"
            placeholder={t.reasonDialog.notePlaceholder}
            value={note}
            onInput={event => setNote(event.currentTarget.value)}
          />
        </label>
        <div class="dialog-actions">
          <button class="button button-quiet" type="button" onClick={onClose}>
            {t.reasonDialog.cancel}
          </button>
          <button class="button button-reject" type="submit">
            {t.actions[action]} <kbd>Enter</kbd>
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function reportedFor(subject: CaseSummary): string[] {
  return (subject as Partial<CaseDetail>).reports?.map(report => report.reason) ?? []
}
