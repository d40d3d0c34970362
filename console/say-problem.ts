import type { Problem } from './api.ts'
import type { Catalogue } from './i18n/catalogue.ts'

/** A problem in the moderator's language. */
export function sayProblem({ problem: words }: Catalogue, { status }: Problem): string {
  if (status === 0) return words.offline
  if (status === 403) return words.forbidden
  if (status === 404) return words.missing
  if (status === 429) return words.tooMany
  return status >= 500 ? words.unavailable : words.other
}
