import { useDesk, useNow } from './desk-context.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { PersonIcon } from './icons.tsx'
import { clockOf } from './time.ts'

/** Whose case it is, and until when. */
export function ClaimLine() {
  const { t, language } = useI18n()
  const { desk, state } = useDesk()
  const now = useNow(1_000)
  const { claim } = state
  const over = claim.kind === 'theirs' && Date.parse(claim.until) <= now
  const text = () => {
    if (claim.kind === 'mine') return t.claim.mine(clockOf(claim.until, language))
    if (claim.kind === 'theirs') {
      return over ? t.claim.ended(claim.by) : t.claim.theirs(claim.by, clockOf(claim.until, language))
    }
    return claim.kind === 'none' ? '' : t.claim[claim.kind]
  }
  const again = over
    ? t.claim.takeOver
    : claim.kind === 'lapsed' || claim.kind === 'failed'
      ? t.claim.again
      : null
  if (claim.kind === 'none') return null
  return (
    <p class={`claim claim-${claim.kind}`} role={claim.kind === 'theirs' ? 'alert' : undefined}>
      <PersonIcon />
      <span>{text()}</span>
      {again && (
        <button class="button button-small" type="button" onClick={() => desk.claims.takeOver()}>
          {again}
        </button>
      )}
    </p>
  )
}
