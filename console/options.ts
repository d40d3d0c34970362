import type { CaseDetail, CaseSummary } from './wire.ts'

/** What a moderator can do with a case as it stands. `keep`: publishing leaves a public comment as it is. */
export type Options = {
  publish: 'publish' | 'restore' | 'keep' | 'edit' | null
  reject: 'comment' | 'edit' | null
  remove: boolean
}

const nothing: Options = { publish: null, reject: null, remove: false }

export function optionsFor(subject: CaseSummary): Options {
  const { status, published } = subject.comment
  if (status === 'withdrawn') return nothing
  if (published && editWaits(subject)) {
    const decided = subject.state === 'closed'
    return { publish: decided ? 'restore' : 'edit', reject: decided ? null : 'edit', remove: true }
  }
  if (published) return { publish: subject.state === 'open' ? 'keep' : null, reject: null, remove: true }
  if (status === 'rejected' || status === 'removed') {
    const rejectable = status === 'rejected' && subject.state === 'open'
    return { publish: 'restore', reject: rejectable ? 'comment' : null, remove: false }
  }
  return { publish: 'publish', reject: 'comment', remove: false }
}

/** Readers see an earlier text than the one to be judged. */
export function editWaits(subject: CaseSummary): boolean {
  const detail = subject as Partial<CaseDetail>
  if (detail.publishedText !== undefined) return detail.publishedText !== null
  return subject.reasons.includes('edit-held')
}
