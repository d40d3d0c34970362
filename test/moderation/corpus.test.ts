import { describe, expect, it } from 'vitest'
import { control, corpus, type Example } from '../../moderation/corpus/index.ts'
import { byTechnique } from '../../moderation/evaluate/techniques.ts'

const parts = Object.entries(corpus).flatMap(([language, kinds]) =>
  Object.entries(kinds).map(([kind, examples]): [string, Example[]] => [`${language} ${kind}`, examples]),
)

describe.each(parts)('the corpus of %s', (_, examples) => {
  it('has at least 330 texts', () => {
    expect(examples.length).toBeGreaterThanOrEqual(330)
  })
  it('has at least eight of each technique', () => {
    const few = byTechnique(examples).filter(([, texts]) => texts.length < 8)
    expect(few.map(([technique]) => technique)).toEqual([])
  })
  it('says the same thing once, whatever the spacing and case', () => {
    const bare = examples.map(({ text }) => text.replaceAll(' ', '').toLowerCase())
    expect(bare.filter((text, at) => bare.indexOf(text) !== at)).toEqual([])
  })
  it('is well-formed text without NUL, that the door lets in', () => {
    const bad = examples.filter(
      ({ text }) => !text.isWellFormed() || text.includes('\0') || text.trim() === '',
    )
    expect(bad).toEqual([])
  })
  it('is of sentences: neither single terms nor essays', () => {
    const lengths = examples.filter(({ field }) => field === 'body').map(({ text }) => text.length)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeGreaterThan(9)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(200)
  })
})

describe.each(['zh', 'en'] as const)('the control set of %s', language => {
  it.each(['evasions', 'harmless'] as const)('has at least 60 %s of its own', kind => {
    const texts = control[language][kind].map(({ text }) => text)
    const known = new Set(
      Object.values(corpus[language]).flatMap(examples => examples.map(({ text }) => text)),
    )
    expect(new Set(texts).size).toBeGreaterThanOrEqual(60)
    expect(texts.filter(text => known.has(text) || !text.isWellFormed())).toEqual([])
  })
})

it('no text of the corpus is both to be held and to be published', () => {
  for (const { evasions, harmless } of Object.values(corpus)) {
    const held = new Set(evasions.map(({ text }) => text))
    expect(harmless.filter(({ text }) => held.has(text))).toEqual([])
  }
})
