/** Spearman's rank correlation: 1 when both put the comments in the same order. Equal values share their rank. */
export function rankCorrelation(left: readonly number[], right: readonly number[]): number {
  const [x, y] = [ranks(left), ranks(right)]
  const middle = (x.length - 1) / 2
  let [both, ofX, ofY] = [0, 0, 0]
  for (const [index, rank] of x.entries()) {
    const [a, b] = [rank - middle, y[index]! - middle]
    both += a * b
    ofX += a * a
    ofY += b * b
  }
  return both / Math.sqrt(ofX * ofY)
}

function ranks(values: readonly number[]): Float64Array {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!)
  const of = new Float64Array(values.length)
  for (let begin = 0; begin < order.length; ) {
    let end = begin
    while (end < order.length && values[order[end]!] === values[order[begin]!]) end++
    for (let at = begin; at < end; at++) of[order[at]!] = (begin + end - 1) / 2
    begin = end
  }
  return of
}

/** Of the comments that one puts at a score or above, the share that the other does too. */
export function shareAgreed(left: readonly number[], right: readonly number[], score: number): number {
  const above = [...left.keys()].filter(index => left[index]! >= score)
  return above.filter(index => right[index]! >= score).length / above.length
}
