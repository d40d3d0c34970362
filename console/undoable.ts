import type { Decision } from './wire.ts'

/** The decision that a moderator may take back: their own, the latest of all, and not itself an undo. */
export function undoable(latestFirst: readonly Decision[], staffId: string): Decision | null {
  const [latest] = latestFirst
  return latest && latest.by?.id === staffId && latest.action !== 'undo' ? latest : null
}
