import type { Desk } from './desk-state.ts'
import { optionsFor } from './options.ts'

/** What `r` asks a reason for: rejecting what waits, or removing what is public; null when neither is possible. */
export function rejection(desk: Desk): 'reject' | 'remove' | null {
  const { detail, newer, claim } = desk.store.get()
  if (!detail || newer || claim.kind === 'theirs') return null
  const options = optionsFor(detail)
  if (options.reject) return 'reject'
  return options.remove ? 'remove' : null
}
