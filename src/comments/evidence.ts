import type { Decision } from '../../moderation/index.ts'
import type { Screening } from '../db/tables.ts'

/** What is kept of a verdict for moderators: what was found, what scorers said, and by which versions. */
export const evidenceOf = ({ findings, scores, versions }: Decision): Screening => ({
  findings,
  scores,
  versions,
})
