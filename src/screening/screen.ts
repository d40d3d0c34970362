import { type Decision, moderate, type Signals, type Submission } from '../../moderation/index.ts'
import type { Policies } from '../sites/policies.ts'
import { askScorers } from './ask-scorers.ts'
import type { Scorer } from './scorer.ts'

/** Signals are kept by content hash while one submission goes its rounds: a scorer is asked once a text. */
export type Screening = {
  ask(content: { hash: Buffer; text: string; name: string }, language: 'en' | 'zh-CN'): Promise<Signals[]>
  judge(siteId: string, policyNumber: number, submission: Submission, signals: Signals[]): Promise<Decision>
}

export function createScreening(
  policies: Policies,
  scorers: readonly Scorer[],
  deadlineMs: number,
): Screening {
  return {
    ask: ({ hash, text, name }, language) =>
      askScorers(scorers, { id: hash.toString('hex'), text, name, language }, deadlineMs),
    async judge(siteId, policyNumber, submission, signals) {
      return moderate(submission, signals, await policies.get(siteId, policyNumber))
    },
  }
}
