import type { Status } from '../db/tables.ts'

/** How a case stands when someone decides it. */
export type Situation = {
  status: Status
  /** The revision to be judged is not the one that readers see. */
  waiting: boolean
  open: boolean
}

/**
 * What an action comes to. `keep`: a reported comment stays public. `reject-edit`: the earlier text stays public.
 */
export type Effect = 'publish' | 'keep' | 'reject' | 'reject-edit' | 'remove'

/** The whole table of actions and states; null where an action is not possible. */
export function effectOf(
  action: 'publish' | 'reject' | 'remove',
  { status, waiting, open }: Situation,
): Effect | null {
  if (status === 'withdrawn') return null
  const published = status === 'published'
  if (action === 'publish') {
    if (!published || waiting) return 'publish'
    return open ? 'keep' : null
  }
  if (action === 'remove') return published ? 'remove' : null
  if (!open || status === 'removed') return null
  if (!published) return 'reject'
  return waiting ? 'reject-edit' : null
}
