import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/perspective/analyze.ts'
import { scoredAttributes, unscoredAttributes } from '../../src/perspective/attributes.ts'
import { ApiError } from '../../src/perspective/errors.ts'
import { likeliestFirst, modelFor } from '../../src/perspective/languages.ts'
import type { AnalyzeRequest } from '../../src/perspective/schema.ts'
import { sentencesOf } from '../../src/perspective/sentences.ts'
import { standIn } from './stand-in.ts'

const asked = (text: string, more: Partial<AnalyzeRequest> = {}): AnalyzeRequest => ({
  comment: { text },
  requestedAttributes: new Map([['TOXICITY', {}]]),
  ...more,
})
const only = (...names: string[]) => ({
  requestedAttributes: new Map(names.map(name => [name, {}] as const)),
})
const scoreOf = (text: string, attribute: string, more: Partial<AnalyzeRequest> = {}) =>
  analyze(asked(text, { ...only(attribute), ...more }), standIn()).attributeScores?.[attribute]?.summaryScore
    .value
const refused = (request: AnalyzeRequest) => {
  try {
    analyze(request, standIn())
  } catch (error) {
    return (error as ApiError).message
  }
  return undefined
}

describe('attributes', () => {
  it('that are scored are the six of production, their experimental forms, and three more', () => {
    expect(scoredAttributes.size).toBe(15)
    for (const name of ['TOXICITY', 'SEVERE_TOXICITY', 'IDENTITY_ATTACK', 'INSULT', 'PROFANITY', 'THREAT'])
      for (const form of [name, `${name}_EXPERIMENTAL`])
        expect(scoreOf('Fine.', form), form).toBeCloseTo(0.05)
  })

  it('go by the heads that they are named for', () => {
    expect(scoreOf('Buy now!', 'SPAM')).toBeCloseTo(0.9)
    expect(scoreOf('Naked.', 'SEXUALLY_EXPLICIT')).toBeCloseTo(0.85)
    expect(scoreOf('Damn.', 'OBSCENE')).toBeCloseTo(0.81)
  })

  it('find severe what threatens, or insults in foul words, and not what does one of these', () => {
    expect(scoreOf('I will kill you.', 'SEVERE_TOXICITY')).toBeCloseTo(0.95)
    expect(scoreOf('You damn idiot.', 'SEVERE_TOXICITY')).toBeCloseTo(0.81)
    expect(scoreOf('You idiot.', 'SEVERE_TOXICITY')).toBeCloseTo(0.05)
    expect(scoreOf('Damn.', 'SEVERE_TOXICITY')).toBeCloseTo(0.05)
  })

  it('that nothing can score support no language, or are left out', () => {
    for (const name of unscoredAttributes) {
      const request = asked('Fine.', { ...only(name), languages: ['en'] })
      expect(refused(request)).toBe(`Attribute ${name} does not support request languages: en`)
      expect(analyze({ ...request, dropUnsupportedAttributes: true }, standIn())).toEqual({
        languages: ['en'],
        detectedLanguages: ['en'],
      })
    }
  })

  it('with odd names are unknown', () => {
    for (const name of ['toxicity', '', '__proto__', 'constructor'])
      expect(refused(asked('Fine.', only(name)))).toBe(`Unknown requested attribute: ${name}`)
  })

  it('without a score are left out and never 0', () => {
    const silent = { version: '1', read: () => [{ language: 'en', scores: { toxicity: null } }] }
    expect(analyze(asked('Fine.'), silent).attributeScores).toBeUndefined()
  })
})

describe('types of text', () => {
  it('that have no name are unknown', () => {
    expect(refused(asked('x', { comment: { text: 'x', type: 7 } }))).toBe('Unknown text type')
  })
})

describe('languages', () => {
  it.each([
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['ZH_cn', 'zh'],
    ['en-US', 'en'],
    ['zh-Latn', undefined],
    ['hi-Latn', undefined],
    ['eng', undefined],
    ['', undefined],
  ])('%s has the model %s', (code, model) => {
    expect(modelFor(code)).toBe(model)
  })

  it.each([
    ['你是个好人，大家都知道。 Everybody here knows that.', ['zh', 'en']],
    ['I saw the word 好 on a sign today.', ['en', 'zh']],
    ['こんにちは、みなさん。', ['ja']],
    ['Привет, как дела?', ['ru']],
    ['안녕하세요', ['ko']],
    ['…', []],
  ])('of “%s” are %j', (text, languages) => {
    expect(likeliestFirst(text)).toEqual(languages)
  })

  it('that are asked for must all be scored, and those that are not are named', () => {
    expect(refused(asked('Fine.', { languages: ['en', 'fr', 'sv'] }))).toBe(
      'Attribute TOXICITY does not support request languages: fr, sv',
    )
  })

  it('asked for wrongly keep no model from what it is for: Coral calls Chinese English', () => {
    expect(scoreOf('你真是个白痴。', 'TOXICITY', { languages: ['en'] })).toBeCloseTo(0.91)
    expect(scoreOf('You idiot.', 'TOXICITY', { languages: ['zh'] })).toBeCloseTo(0.92)
  })

  it('of a mixed text are both read, and the likelier one is named', () => {
    const answer = analyze(asked('大家好，这篇文章写得很好。 You are such an idiot.'), standIn())
    expect(answer).toMatchObject({ languages: ['zh'], detectedLanguages: ['zh', 'en'] })
    expect(answer.attributeScores!['TOXICITY']!.summaryScore.value).toBeCloseTo(0.92)
  })
})

describe('sentences', () => {
  it('have no white space around them, and a text without any is one span', () => {
    const text = '  Hi there.  You!\nNext line  '
    expect(sentencesOf(text).map(([begin, end]) => text.slice(begin, end))).toEqual([
      'Hi there.',
      'You!',
      'Next line',
    ])
    expect(sentencesOf('  ')).toEqual([[0, 2]])
  })

  it('are at most a hundred and one, whatever the text', () => {
    const text = 'A. '.repeat(6000)
    const spans = sentencesOf(text)
    expect(spans).toHaveLength(101)
    expect(spans.at(-1)).toEqual([300, text.length - 1])
  })
})

describe('any text', () => {
  it('that is longer than the classifier reads is read in parts', () => {
    const classifier = standIn()
    const text = `${'word '.repeat(3999)} idiot`
    expect(text.length).toBeGreaterThan(20_000)
    const { attributeScores } = analyze(asked(text), classifier)
    expect(attributeScores!['TOXICITY']!.summaryScore.value).toBeCloseTo(0.92)
    expect(classifier.asked.map(one => one.text).join('')).toBe(text)
    expect(classifier.asked.every(one => one.text.length <= 16_000)).toBe(true)
  })

  it('that unfolds to more than is read is refused, since no score is not a low one', () => {
    expect(refused(asked('\u{fdfa} word', { languages: ['en'] }))).toBe(
      'Comment text unfolds to more than is analyzed.',
    )
  })

  it('is scored or refused as an ApiError, with its spans inside it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('\ud800', '\udc00', '好', 'a', '.', ' ', '\u0301', '👍'))
        .map(all => all.join('')),
    )
    fc.assert(
      fc.property(text, fc.boolean(), (text, spanAnnotations) => {
        try {
          const answer = analyze(asked(text, { languages: ['en'], spanAnnotations }), standIn())
          const { spanScores, summaryScore } = answer.attributeScores!['TOXICITY']!
          expect(summaryScore.value).toBeGreaterThan(0)
          let from = 0
          for (const { begin, end } of spanScores) {
            expect(begin).toBeGreaterThanOrEqual(from)
            expect(end).toBeGreaterThan(begin)
            from = end
          }
          expect(from).toBeLessThanOrEqual(text.length)
        } catch (error) {
          if (!(error instanceof ApiError)) throw error
        }
      }),
    )
  })
})
