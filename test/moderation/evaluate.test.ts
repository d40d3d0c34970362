import { describe, expect, it } from 'vitest'
import { corpus } from '../../moderation/corpus/index.ts'
import { judge, viewNames } from '../../moderation/evaluate/judge.ts'
import type { Kind } from '../../moderation/evaluate/techniques.ts'
import { shareUpTo } from '../../moderation/evaluate/views-section.ts'

const views = viewNames()
const outcomes = (language: 'zh' | 'en', kind: Kind) =>
  corpus[language][kind].map(example => ({ ...example, ...judge(example) }))

/** Per cent that may be lost, or held without need, before a test fails: about one text in a hundred. */
const floors = {
  zh: {
    found: { canonical: 38, compact: 50, squashed: 51 },
    held: { canonical: 7, compact: 8, squashed: 8 },
  },
  en: {
    found: { canonical: 48, compact: 60, squashed: 76 },
    held: { canonical: 5, compact: 5, squashed: 5 },
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
})
