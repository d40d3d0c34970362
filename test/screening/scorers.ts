import type { Signals } from '../../moderation/index.ts'
import type { Question, Scorer } from '../../src/screening/scorer.ts'

/** A scorer that answers as it is told; what it is asked is kept. */
export function scorer(
  answer: (question: Question) => unknown,
  name = 'judge',
): Scorer & { asked: Question[]; version: string } {
  const asked: Question[] = []
  return {
    name,
    version: '7',
    asked,
    async score(question) {
      asked.push(question)
      return (await answer(question)) as Signals
    },
  }
}

export const scored = (scores: unknown, more: Record<string, unknown> = {}) => ({
  scorer: 'judge',
  version: '7',
  outcome: { status: 'ok', readings: [{ language: null, scores }] },
  ...more,
})

export const forever = () => new Promise<never>(() => {})

export const outcome = (value: unknown) => ({ scorer: 'judge', version: '7', outcome: value })
