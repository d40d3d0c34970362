import { describe, expect, it } from 'vitest'
import {
  accuracy,
  areaUnderCurve,
  macroF1,
  recallAt,
  type Scored,
} from '../../../moderation/evaluate/classifier/metrics.ts'
import { perturbationsEn, perturbationsZh } from '../../../moderation/evaluate/classifier/perturb.ts'

const scored = (pairs: [score: number, label: 0 | 1][]): Scored[] =>
  pairs.map(([score, label]) => ({ score, label }))

describe('the figures of the classifier', () => {
  const four = scored([
    [0.9, 1],
    [0.4, 1],
    [0.6, 0],
    [0.1, 0],
  ])

  it('count how often a text with the label scores above one without, ties for half', () => {
    expect(areaUnderCurve(four)).toBe(0.75)
    expect(
      areaUnderCurve(
        scored([
          [0.5, 1],
          [0.5, 0],
        ]),
      ),
    ).toBe(0.5)
  })

  it('count what is right at a threshold, for both classes alike', () => {
    expect(accuracy(four, 0.5)).toBe(0.5)
    expect(macroF1(four, 0.5)).toBe(0.5)
    expect(
      macroF1(
        scored([
          [0.9, 1],
          [0.8, 0],
          [0.7, 0],
        ]),
        0.5,
      ),
    ).toBe(0.25)
  })

  it('count what is found while no more than a share of the others is', () => {
    const many = scored([
      ...Array.from({ length: 100 }, (_, i): [number, 0] => [i / 100, 0]),
      [0.985, 1],
      [0.995, 1],
      [0.5, 1],
    ])
    expect(recallAt(many, 0.01)).toBeCloseTo(2 / 3)
    expect(recallAt(many, 0.001)).toBeCloseTo(1 / 3)
  })
})

describe('the disguises', () => {
  it('are the same for the same text each time', () => {
    const text = '有人说这里的人都不讲道理'
    for (const { apply } of perturbationsZh([text])) expect(apply(text)).toBe(apply(text))
  })

  it('put characters in the place of others that sound alike', () => {
    const homophones = perturbationsZh(['他她它塔']).find(({ name }) => name.includes('homophones'))!
    const changed = homophones.apply('他'.repeat(40))
    expect(changed).toMatch(/^[他她它塔]{40}$/)
    expect(changed).not.toBe('他'.repeat(40))
  })

  it('leave an English text as long as it can be read', () => {
    const text = 'Nobody believes these stupid stories'
    for (const { name, apply } of perturbationsEn()) expect(apply(text), name).not.toBe(text)
  })
})
