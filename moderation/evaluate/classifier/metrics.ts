/** A score and whether what it is for is there. */
export type Scored = { score: number; label: 0 | 1 }

/** The chance that a text with the label scores above one without it. */
export function areaUnderCurve(scored: Scored[]): number {
  const sorted = [...scored].sort((left, right) => left.score - right.score)
  let ranks = 0
  let positives = 0
  for (let begin = 0; begin < sorted.length; ) {
    let end = begin
    while (end < sorted.length && sorted[end]!.score === sorted[begin]!.score) end++
    for (let i = begin; i < end; i++)
      if (sorted[i]!.label === 1) {
        ranks += (begin + end + 1) / 2
        positives++
      }
    begin = end
  }
  const negatives = sorted.length - positives
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives)
}

export function accuracy(scored: Scored[], threshold: number): number {
  return shareOf(scored, ({ score, label }) => score >= threshold === (label === 1))
}

/** The mean of the two classes' F1. */
export function macroF1(scored: Scored[], threshold: number): number {
  return (f1(scored, threshold, 1) + f1(scored, threshold, 0)) / 2
}

function f1(scored: Scored[], threshold: number, of: 0 | 1): number {
  let both = 0
  let either = 0
  for (const { score, label } of scored) {
    const said = score >= threshold ? 1 : 0
    if (said === of) either++
    if (label === of) either++
    if (said === of && label === of) both += 2
  }
  return either === 0 ? 0 : both / either
}

/** The share of texts with the label that is found when at most this share of those without it is. */
export function recallAt(scored: Scored[], falsePositives: number): number {
  const without = scored.filter(({ label }) => label === 0).map(({ score }) => score)
  without.sort((left, right) => right - left)
  const least = without[Math.floor(without.length * falsePositives)] ?? 0
  return shareOf(
    scored.filter(({ label }) => label === 1),
    ({ score }) => score > least,
  )
}

/** The share of items for which something holds; not a number when there are none. */
export function shareOf<T>(items: T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length
}
