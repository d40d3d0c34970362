import { describe, expect, it } from 'vitest'
import { denseNames } from '../../../moderation/classifier/features/dense.ts'
import { FeatureList } from '../../../moderation/classifier/features/feature-list.ts'
import { featuresEn } from '../../../moderation/classifier/features/features-en.ts'
import { TokensEn } from '../../../moderation/classifier/features/tokens-en.ts'
import { wordClasses } from '../../../moderation/classifier/features/word-classes-en.ts'
import { classifierViews } from '../../../moderation/classifier/views.ts'

function classesOf(text: string): string {
  const tokens = new TokensEn()
  tokens.read(classifierViews({ text }).squashed)
  return [...tokens.classes.subarray(0, tokens.count)].map(at => wordClasses[at - 1] ?? '-').join(' ')
}

function featuresOf(text: string): Set<number> {
  const list = new FeatureList(denseNames.length)
  featuresEn(classifierViews({ text }), list)
  return new Set(list.hashes.subarray(0, list.count))
}

function sharedBy(left: string, right: string): number {
  const other = featuresOf(right)
  return [...featuresOf(left)].filter(hash => other.has(hash)).length
}

describe('what English words do in a sentence', () => {
  it('is known for words, for two words together, and with an apostrophe', () => {
    expect(classesOf("I don't hate black people")).toBe('me not hate group group')
    expect(classesOf('They said Poles are thieves')).toBe('they say group be vile')
    expect(classesOf('Good morning')).toBe('kind -')
  })

  it('is known through disguises', () => {
    expect(classesOf('Pole$ are th1eves')).toBe('group be vile')
    expect(classesOf('Poles are sc*um'.replace('*', '\u200b'))).toBe('group be vile')
    expect(classesOf('Poles are scuuuum')).toBe('group be vile')
  })

  it('lets sentences about different groups share features that their words do not', () => {
    expect(sharedBy('Sikhs are vermin', 'Lesbians are filthy')).toBeGreaterThan(
      sharedBy('Boats are wooden', 'Lesbians are filthy'),
    )
  })

  it('tells a denial from what it denies', () => {
    expect(featuresOf('I hate Poles')).not.toEqual(featuresOf("I don't hate Poles"))
  })
})

describe('the features of an English text', () => {
  it('are the same for a text and its disguises', () => {
    const plain = 'you are a stupid fool'
    for (const disguised of [
      'YOU ARE A STUPID FOOL',
      'you are a st\u200bupid fool',
      'ｙｏｕ are a stupid fool',
    ])
      expect(featuresOf(disguised)).toEqual(featuresOf(plain))
  })

  it('see emoji and numbers', () => {
    expect(featuresOf('nice 🍆')).not.toEqual(featuresOf('nice 🍎'))
    expect(featuresOf('earn 500 now')).toEqual(featuresOf('earn 700 now'))
  })

  it('are bounded by the length of the text, and none for an empty one', () => {
    expect(featuresOf('').size).toBe(0)
    const list = new FeatureList(denseNames.length)
    featuresEn(classifierViews({ text: 'hate poles '.repeat(900) }), list)
    expect(list.count).toBeLessThan(200_000)
  })

  it('have places inside the text', () => {
    const text = 'Sikhs are 🤮 vermin, 20 of them'
    const list = new FeatureList(denseNames.length)
    list.placed = true
    featuresEn(classifierViews({ text }), list)
    for (let i = 0; i < list.count; i++) {
      expect(list.begins[i]!).toBeGreaterThanOrEqual(0)
      expect(list.ends[i]!).toBeGreaterThan(list.begins[i]!)
      expect(list.ends[i]!).toBeLessThanOrEqual(text.length)
    }
  })
})
