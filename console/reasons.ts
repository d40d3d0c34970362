import type { CaseSummary } from './wire.ts'

/** A decision's reason is stored as a code, or as `code: note`, so that every moderator reads it in their language. */
export const reasonCodes = ['abuse', 'threat', 'spam', 'private', 'off-topic', 'other'] as const
export type ReasonCode = (typeof reasonCodes)[number]

const maxReason = 500

/** `abuse` and ` a note ` → `abuse: a note`, at most 500 characters. */
export function writeReason(code: ReasonCode, note: string): string {
  const trimmed = note.trim()
  return (trimmed ? `${code}: ${trimmed}` : code).slice(0, maxReason)
}

/** Reads what `writeReason` wrote; text from elsewhere comes back as a note without a code. */
export function readReason(reason: string): { code: ReasonCode | null; note: string } {
  const code = reasonCodes.find(known => reason === known || reason.startsWith(`${known}: `))
  if (!code) return { code: null, note: reason }
  return { code, note: reason.slice(code.length + 2) }
}

/** The pick that a moderator will most likely want, from what the rules found and readers reported. */
export function suggestReason(subject: CaseSummary, reported: readonly string[] = []): ReasonCode {
  const known = reported.find(reason => reason === 'spam' || reason === 'off-topic' || reason === 'abuse')
  const counted = subject.comment.findings.filter(finding => !finding.liftedBy)
  const categories = counted.map(finding => finding.detail?.['category'])
  if (categories.includes('threat')) return 'threat'
  if (categories.includes('spam')) return 'spam'
  if (categories.some(category => category !== undefined && category !== 'operator')) return 'abuse'
  if (known) return known as ReasonCode
  if (counted.some(finding => /link|repeat|flood/.test(finding.rule))) return 'spam'
  return 'abuse'
}
