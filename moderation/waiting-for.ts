import type { Decision } from './types.ts'

/** Kinds of the scorers' findings that a later answer may settle. */
const open = ['missing', 'missing-language', 'missing-score', 'error', 'nonsense']

/**
 * The scorers whose answer alone a held text waits for, in order of name: what they left open is all that holds it.
 * Empty when anything else does, or when it isn't held.
 */
export function waitingFor({ verdict, findings }: Decision): string[] {
  if (verdict !== 'hold') return []
  const counted = findings.filter(finding => finding.verdict !== 'publish' && !finding.liftedBy)
  const isOpen = counted.every(
    ({ rule, detail }) => rule === 'scorers' && open.includes(String(detail?.kind)),
  )
  return isOpen ? [...new Set(counted.map(({ detail }) => String(detail?.['scorer'])))].sort() : []
}
