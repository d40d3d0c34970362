import { describe, expect, it } from 'vitest'
import { control, corpus } from '../../moderation/corpus/index.ts'
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
      canonical: 52,
      compact: 65,
      squashed: 65,
      unbroken: 67,
      rejoined: 72,
      pictured: 74,
      sounded: 85,
      initials: 94,
    },
    held: {
      canonical: 1.5,
      compact: 1.5,
      squashed: 1.5,
      unbroken: 1.5,
      rejoined: 1.5,
      pictured: 1.5,
      sounded: 2,
      initials: 2,
    },
  },
  en: {
    found: {
      canonical: 62,
      compact: 77,
      squashed: 93,
      unbroken: 94,
      rejoined: 94,
      pictured: 95,
      sounded: 95,
      initials: 95,
    },
    held: {
      canonical: 1.5,
      compact: 1.5,
      squashed: 1.5,
      unbroken: 1.5,
      rejoined: 1.5,
      pictured: 1.5,
      sounded: 1.5,
      initials: 2,
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

/** Per cent of the control set that must be found and may be held, which nothing is tuned by. */
const controlFloors = { zh: { found: 77, held: 8 }, en: { found: 91, held: 5 } }

describe.each(['zh', 'en'] as const)('over the control set of %s', language => {
  const share = (kind: Kind) =>
    shareUpTo(
      control[language][kind].map(example => judge(example)),
      views,
    ).at(-1)

  it('enough is found', () => {
    expect(share('evasions')).toBeGreaterThanOrEqual(controlFloors[language].found)
  })
  it('little is held', () => {
    expect(share('harmless')).toBeLessThanOrEqual(controlFloors[language].held)
  })
})
