import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alongScale } from '../../moderation/classifier/along-scale.ts'
import { perspectiveScale } from '../../moderation/classifier/perspective-scale.ts'
import { rankCorrelation, shareAgreed } from '../../moderation/classifier/train/agreement.ts'
import { fitScale, quantile, quantileDifference } from '../../moderation/classifier/train/quantile-scale.ts'
import { onPerspectiveScale } from '../../src/perspective/scale.ts'

const rises = (values: readonly number[], strictly: boolean) =>
  values.every(
    (value, index) => index === 0 || value > values[index - 1]! || (!strictly && value === values[index - 1]),
  )

describe('the scale that ships', () => {
  it('rises from 0 to 1', () => {
    const { ours, theirs } = perspectiveScale
    expect(ours.length).toBe(theirs.length)
    expect([ours[0], ours.at(-1), theirs[0], theirs.at(-1)]).toEqual([0, 1, 0, 1])
    expect([rises(ours, true), rises(theirs, false)]).toEqual([true, true])
  })

  it('keeps the order of scores, and keeps them from 0 to 1', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = [onPerspectiveScale(Math.min(a, b)), onPerspectiveScale(Math.max(a, b))]
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(high).toBeGreaterThanOrEqual(low)
      }),
    )
  })
})

describe('a scale', () => {
  it('is a straight line between its corners', () => {
    const scale = { ours: [0, 0.2, 1], theirs: [0, 0.6, 1] }
    const along = [0, 0.1, 0.2, 0.6, 1].map(score => Number(alongScale(scale, score).toFixed(9)))
    expect(along).toEqual([0, 0.3, 0.6, 0.8, 1])
  })

  const pairs = Array.from({ length: 20_000 }, (_, index) => {
    const theirs = ((index * 7919) % 20_011) / 20_011
    return { ours: theirs ** 3 * 0.9, theirs, unseen: index % 3 === 0 }
  })
  const odd = pairs.filter((_, index) => index % 2 === 1)
  const even = pairs.filter((_, index) => index % 2 === 0)

  it('is fitted so that quantiles agree, also on comments it was not fitted to', () => {
    const scale = fitScale(even)
    expect(quantileDifference(scale, odd).most).toBeLessThan(0.005)
    expect(quantileDifference({ ours: [0, 1], theirs: [0, 1] }, odd).most).toBeGreaterThan(0.3)
    expect([rises(scale.ours, true), rises(scale.theirs, false)]).toEqual([true, true])
  })

  it('goes by the comments that the model has not seen, of the others it being too sure', () => {
    const sure = even.map(pair => (pair.unseen ? pair : { ...pair, ours: pair.ours ** 2 }))
    const unseen = odd.filter(pair => pair.unseen)
    expect(quantileDifference(fitScale(sure), unseen).mean).toBeLessThan(0.01)
    const blind = fitScale(sure.map(pair => ({ ...pair, unseen: true })))
    expect(quantileDifference(blind, unseen).mean).toBeGreaterThan(0.05)
  })

  it('is sound where many scores are the same', () => {
    const same = [0, 0, 0, 0.5, 0.5, 0.5, 1].map((ours, index) => ({ ours, theirs: index / 7, unseen: true }))
    const scale = fitScale(same)
    expect([rises(scale.ours, true), rises(scale.theirs, false)]).toEqual([true, true])
    expect(alongScale(scale, 0.5)).toBeGreaterThan(0.1)
  })
})

describe('a quantile', () => {
  it('lies between its neighbours', () => {
    expect([0, 0.25, 0.5, 0.9, 1].map(share => quantile([1, 2, 3], share))).toEqual([1, 1.5, 2, 2.8, 3])
  })
})

describe('agreement, comment by comment,', () => {
  it('is of ranks, equal values sharing one', () => {
    expect(rankCorrelation([1, 2, 3], [10, 20, 90])).toBeCloseTo(1)
    expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1)
    expect(rankCorrelation([1, 1, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.949, 3)
  })

  it('is the share of what one puts high that the other does', () => {
    expect(shareAgreed([0.9, 0.8, 0.1, 0.6], [0.7, 0.2, 0.9, 0.5], 0.5)).toBeCloseTo(2 / 3)
  })
})
