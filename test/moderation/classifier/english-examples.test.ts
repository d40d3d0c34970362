import { describe, expect, it } from 'vitest'
import { heads } from '../../../moderation/classifier/heads.ts'
import { cleanSentences } from '../../../moderation/classifier/train/english/civil-toxic-spans.ts'
import { eachOnce } from '../../../moderation/classifier/train/english/english.ts'
import { lexiconOf } from '../../../moderation/classifier/train/english/lexicon.ts'
import { byHash, keyOf } from '../../../moderation/classifier/train/english/split.ts'
import type { Example } from '../../../moderation/classifier/train/example.ts'
import { ownEnglish } from '../../../moderation/classifier/train/examples/en/own.ts'

const own = ownEnglish()
const kinds = Map.groupBy(own, ({ kind }) => kind!)

describe('the written English examples', () => {
  it('are the same every time', () => {
    expect(ownEnglish()).toEqual(own)
  })

  it('count for at most 0.3', () => {
    expect(Math.max(...own.map(({ weight }) => weight))).toBeLessThanOrEqual(0.3)
  })

  it('hold at least 3,000 spam and 3,000 sexual texts, and 2,000 everyday ones, each only once', () => {
    const count = (kind: string) => new Set(kinds.get(kind)!.map(({ text }) => keyOf(text))).size
    expect(count('spam')).toBeGreaterThanOrEqual(3000)
    expect(count('sexual')).toBeGreaterThanOrEqual(3000)
    expect(count('news')).toBeGreaterThanOrEqual(2000)
  })

  it('keep whole templates of every kind for measuring', () => {
    for (const [kind, examples] of kinds) {
      const trained = new Set(examples.filter(({ heldOut }) => !heldOut).map(({ template }) => template))
      const held = new Set(examples.filter(({ heldOut }) => heldOut).map(({ template }) => template))
      trained.delete(undefined)
      held.delete(undefined)
      expect(held.size, kind).toBeGreaterThanOrEqual(2)
      expect(trained.size, kind).toBeGreaterThanOrEqual(2 * held.size)
      expect([...held].filter(template => trained.has(template))).toEqual([])
    }
  })

  it('never say the opposite of one text', () => {
    const seen = new Map<string, Example>()
    const torn: string[] = []
    for (const example of own) {
      const key = keyOf(example.text)
      const other = seen.get(key)
      if (other && heads.some(head => isOpposite(other, example, head))) torn.push(example.text)
      seen.set(key, example)
    }
    expect(torn).toEqual([])
  })

  it('leave no slot or alternative unfilled', () => {
    expect(own.filter(({ text }) => /[{}|[\]]/.test(text)).map(({ text }) => text)).toEqual([])
  })
})

function isOpposite(left: Example, right: Example, head: (typeof heads)[number]): boolean {
  const both = [left.labels[head], right.labels[head]]
  return both.includes(0) && both.includes(1)
}

describe('reading collected English comments', () => {
  it('takes for clean only sentences that no toxic span touches, counting code points', () => {
    const text = '😀 The first sentence here is long enough. You utter fool, this one is long enough too!'
    // The emoji is one code point and two units.
    const fool = text.indexOf('fool') - 1
    expect(cleanSentences(text, [fool]).map(({ text }) => text)).toEqual([
      '😀 The first sentence here is long enough.',
    ])
  })

  it('finds entries of a word list as whole words, in any case and spacing', () => {
    const listed = lexiconOf(['ass', 'ball sack'])
    expect(listed('What an ASS!')).toBe(true)
    expect(listed('a ball-sack')).toBe(true)
    expect(listed('assess the ballast, sack it')).toBe(false)
  })

  it('keeps copies of a text on one side, whatever their case and punctuation', () => {
    const sideOf = (text: string) => byHash(example(text)).heldOut === true
    const texts = Array.from({ length: 400 }, (_, at) => `Comment number ${at} about chips`)
    for (const text of texts) expect(sideOf(`${text.toUpperCase()}!!`)).toBe(sideOf(text))
    const held = texts.filter(sideOf).length
    expect(held).toBeGreaterThan(20)
    expect(held).toBeLessThan(70)
  })

  it('takes a text that two sets share once, from the one named first', () => {
    const [left, right] = [example('Same text'), { ...example('same   TEXT.'), source: 'other' }]
    expect(eachOnce([left, right])).toEqual([left])
  })
})

function example(text: string): Example {
  return { text, language: 'en', labels: { toxicity: 0 }, weight: 1, source: 'test' }
}
