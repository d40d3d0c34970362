import type { ScorerError, Signals } from '../../moderation/index.ts'
import type { Question, Scorer } from './scorer.ts'

/**
 * Asks all scorers at once under one deadline, in milliseconds. Each has exactly one answer: its own, or `error`
 * when it threw, was late, or spoke in another's name. What the scores mean is for the policy.
 */
export async function askScorers(
  scorers: readonly Scorer[],
  question: Omit<Question, 'signal'>,
  deadlineMs: number,
): Promise<Signals[]> {
  if (scorers.length === 0) return []
  const abort = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>(resolve => {
    timer = setTimeout(() => resolve('late'), deadlineMs)
  })
  try {
    return await Promise.all(scorers.map(scorer => ask(scorer, { ...question, signal: abort.signal }, late)))
  } finally {
    clearTimeout(timer)
    abort.abort()
  }
}

async function ask(scorer: Scorer, question: Question, late: Promise<'late'>): Promise<Signals> {
  const failed = (kind: ScorerError): Signals => ({
    scorer: scorer.name,
    version: scorer.version,
    outcome: { status: 'error', kind },
  })
  try {
    const answer = await Promise.race([Promise.resolve().then(() => scorer.score(question)), late])
    if (answer === 'late') return failed('timeout')
    return answer?.scorer === scorer.name ? answer : failed('bad-response')
  } catch {
    return failed('unavailable')
  }
}
