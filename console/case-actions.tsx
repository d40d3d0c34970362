import type { ComponentChildren } from 'preact'
import { ClaimLine } from './claim-line.tsx'
import { useDesk } from './desk-context.ts'
import { decide } from './desk-decide.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { CheckIcon, CrossIcon, RemoveIcon } from './icons.tsx'
import { optionsFor } from './options.ts'
import type { CaseSummary } from './wire.ts'

type Props = { subject: CaseSummary; onReason: (action: 'reject' | 'remove') => void }

/** The bar below a case: who has it, and what can be done. */
export function CaseActions({ subject, onReason }: Props) {
  const { t } = useI18n()
  const { desk, state } = useDesk()
  const { publish, reject, remove } = optionsFor(subject)
  const blocked = !state.detail || state.newer !== null || state.claim.kind === 'theirs'
  const none = !publish && !reject && !remove
  const both = reject !== null && remove
  return (
    <section class="actions" aria-label={t.actions.bar}>
      <ClaimLine />
      {none && <p class="actions-none">{t.actions.nothing}</p>}
      <div class="actions-buttons">
        {publish && (
          <ActionButton
            tone="publish"
            keyName="P"
            blocked={blocked}
            onClick={() => void decide(desk, 'publish')}
          >
            <CheckIcon />{' '}
            <Label
              name={publish === 'restore' ? t.actions.restore : t.actions.publish}
              note={publishNote(publish, t)}
            />
          </ActionButton>
        )}
        {reject && (
          <ActionButton tone="reject" keyName="R" blocked={blocked} onClick={() => onReason('reject')}>
            <CrossIcon />{' '}
            <Label name={t.actions.reject} note={reject === 'edit' ? t.actions.rejectEdit : null} />
          </ActionButton>
        )}
        {remove && (
          <ActionButton
            tone="remove"
            keyName={both ? null : 'R'}
            blocked={blocked}
            onClick={() => onReason('remove')}
          >
            <RemoveIcon /> <Label name={t.actions.remove} note={both ? t.actions.removeAll : null} />
          </ActionButton>
        )}
      </div>
    </section>
  )
}

function publishNote(kind: string, t: ReturnType<typeof useI18n>['t']): string | null {
  if (kind === 'keep') return t.actions.keep
  return kind === 'edit' ? t.actions.publishEdit : null
}

function Label({ name, note }: { name: string; note: string | null }) {
  return (
    <span class="action-label">
      {name}
      {note && <span class="action-note"> {note}</span>}
    </span>
  )
}

type ButtonProps = {
  tone: 'publish' | 'reject' | 'remove'
  keyName: string | null
  blocked: boolean
  onClick: () => void
  children: ComponentChildren
}

/** Stays in the order of tabbing while it can't be used, so that the focus isn't lost. */
function ActionButton({ tone, keyName, blocked, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button action button-${tone}`}
      aria-disabled={blocked}
      aria-keyshortcuts={keyName?.toLowerCase()}
      onClick={() => blocked || onClick()}
    >
      {children}
      {keyName && <kbd>{keyName}</kbd>}
    </button>
  )
}
