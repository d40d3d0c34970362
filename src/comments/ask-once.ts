import type { Signals } from '../../moderation/index.ts'
import type { Screening, ScreeningAsked } from '../screening/screen.ts'

/** Asks the scorers once a submission and policy, however often its verdict is made anew. */
export function askOnce(
  screening: Screening,
  asked: Omit<ScreeningAsked, 'policy'>,
): (policyNumber: number) => Promise<Signals[]> {
  const known = new Map<number, Promise<Signals[]>>()
  return policyNumber => {
    const signals = known.get(policyNumber) ?? screening.ask({ ...asked, policy: policyNumber })
    known.set(policyNumber, signals)
    return signals
  }
}
