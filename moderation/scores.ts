import { isSound } from './rules/sound-signal.ts'
import type { Scores, Signals } from './types.ts'

/** What sound scorers said, in thousandths and without their places: kept with the verdict, also when it passes. */
export function scoresOf(signals: Signals[]): Scores[] {
  return (Array.isArray(signals) ? signals : []).filter(isSound).flatMap(({ scorer, outcome }) => {
    if (outcome.status !== 'ok') return []
    return outcome.readings.map(({ field = 'body', language, scores }) => ({
      scorer,
      field,
      language,
      scores: Object.fromEntries(Object.entries(scores).map(([label, score]) => [label, rounded(score)])),
    }))
  })
}

const rounded = (score: number | null) => (score === null ? null : Math.round(score * 1000) / 1000)
