import { describe, expect, it } from 'vitest'
import { corpus } from '../../moderation/corpus/index.ts'
import { judge, viewNames } from '../../moderation/evaluate/judge.ts'
import type { Kind } from '../../moderation/evaluate/techniques.ts'
import { shareUpTo } from '../../moderation/evaluate/views-section.ts'
import { leftAlone, seenThrough } from './seen-through.ts'

const views = viewNames()
const outcomes = (language: 'zh' | 'en', kind: Kind) =>
  corpus[language][kind].map(example => ({ ...example, ...judge(example) }))

/** Per cent of the texts that each view, with the plainer ones, must find and may hold: today's, less a text or three. */
const floors = {
  zh: {
    found: {
      canonical: 41,
      compact: 54,
      squashed: 55,
      unbroken: 55,
      rejoined: 59,
      pictured: 60,
      sounded: 72,
      initials: 73,
    },
    held: {
      canonical: 6.5,
      compact: 8,
      squashed: 8,
      unbroken: 8,
      rejoined: 8,
      pictured: 8,
      sounded: 8.5,
      initials: 9,
    },
  },
  en: {
    found: {
      canonical: 53,
      compact: 68,
      squashed: 84,
      unbroken: 86,
      rejoined: 86,
      pictured: 86,
      sounded: 87,
      initials: 87,
    },
    held: {
      canonical: 4.5,
      compact: 5,
      squashed: 5,
      unbroken: 5,
      rejoined: 5,
      pictured: 5,
      sounded: 5,
      initials: 5,
    },
  },
}

describe.each(['zh', 'en'] as const)('over the corpus of %s', language => {
  const evasions = outcomes(language, 'evasions')
  const harmless = outcomes(language, 'harmless')
  const foundUpTo = shareUpTo(evasions, views)
  const heldUpTo = shareUpTo(harmless, views)

  it('every view has its floor', () => {
    expect(Object.keys(floors[language].found)).toEqual(views)
    expect(Object.keys(floors[language].held)).toEqual(views)
  })
  it.each(Object.entries(floors[language].found))(
    'up to the view %s at least %i %% is found',
    (view, least) => {
      expect(foundUpTo[views.indexOf(view)]).toBeGreaterThanOrEqual(least)
    },
  )
  it.each(Object.entries(floors[language].held))('up to the view %s at most %i %% is held', (view, most) => {
    expect(heldUpTo[views.indexOf(view)]).toBeLessThanOrEqual(most)
  })
  it.each(seenThrough[language])('every text is found despite: %s', technique => {
    const texts = evasions.filter(outcome => outcome.technique === technique)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter(({ held }) => !held).map(({ text }) => text)).toEqual([])
  })
  it.each(leftAlone[language])('no text is held for: %s', technique => {
    const texts = harmless.filter(outcome => outcome.technique === technique)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter(({ held }) => held).map(({ text }) => text)).toEqual([])
  })
})
