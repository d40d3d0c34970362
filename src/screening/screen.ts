import {
  type Decision,
  detectLanguages,
  moderate,
  type Signals,
  type SourceText,
  type Submission,
} from '../../moderation/index.ts'
import type { Policies } from '../sites/policies.ts'
import { askScorers } from './ask-scorers.ts'
import type { Scorer } from './scorer.ts'

/** Signals are kept by content hash while one submission goes its rounds: a scorer is asked once a text. */
export type Screening = {
  ask(siteId: string, content: { hash: Buffer; visible: SourceText; name: string }): Promise<Signals[]>
  judge(siteId: string, policyNumber: number, submission: Submission, signals: Signals[]): Promise<Decision>
}

export function createScreening(
  policies: Policies,
  scorers: readonly Scorer[],
  deadlineMs: number,
): Screening {
  return {
    ask(siteId, { hash, visible, name }) {
      const languages = detectLanguages(visible)
      const question = { id: hash.toString('hex'), siteId, text: visible.text, name, languages, context: {} }
      return askScorers(scorers, question, deadlineMs)
    },
    async judge(siteId, policyNumber, submission, signals) {
      return moderate(submission, signals, await policies.get(siteId, policyNumber))
    },
  }
}
