import { createRescreen, type Rescreen } from '../../src/comments/rescreen.ts'
import { createScorerHealth } from '../../src/screening/health.ts'
import { createLocalScorer } from '../../src/screening/local-scorer.ts'
import { createScreening } from '../../src/screening/screen.ts'
import { createPolicies } from '../../src/sites/policies.ts'
import { quietClassifier } from '../support/classifier.ts'
import type { TestService } from '../support/service.ts'
import { scored, scorer } from './scorers.ts'

/** Screens again as another process of the service would, whose scorer `judge` finds so much abuse in a text. */
export function rescreening(service: TestService, abuseIn: (text: string) => number): Rescreen {
  const screening = createScreening({
    policies: createPolicies(service.db),
    local: createLocalScorer(quietClassifier),
    scorers: [scorer(({ text }) => scored({ abuse: abuseIn(text) }))],
    health: createScorerHealth(() => new Date()),
    deadlineMs: 1000,
  })
  const news = { tell() {}, on() {}, close: async () => {} }
  return createRescreen({ ...service, screening, news })
}
