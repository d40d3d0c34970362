import type { Example } from '../../../example.ts'
import { distinct, expansionsOf, freshOf, type Part, seedsOf } from '../written.ts'
import { culture, food, past } from './culture.ts'
import { chips, industry, stocks } from './economy.ts'
import { freshNeutral } from './fresh.ts'
import { sport, travel, weather } from './leisure.ts'
import { housing, prices, traffic } from './living.ts'
import { animals, countryside, games, work, world } from './misc.ts'
import { amongReaders } from './more.ts'
import { accidents, law, local } from './public-life.ts'
import { readerSlots, readerTemplates } from './reader-templates.ts'
import { education, family, health } from './society.ts'
import { discussion, fun, longArguments, thanks } from './talk.ts'
import { devices, press, science } from './technology.ts'
import { neutralTemplates } from './templates.ts'
import { neutralSlots } from './words.ts'

const labels: Example['labels'] = {
  toxicity: 0,
  insult: 0,
  identity_attack: 0,
  profanity: 0,
  threat: 0,
  sexual: 0,
  spam: 0,
}

const themes = {
  ...{ chips, industry, stocks, housing, prices, traffic, education, health, family, sport, weather, travel },
  ...{ food, culture, past, law, accidents, local, devices, science, press, work, animals, games },
  ...{ countryside, world, longArguments, discussion, fun, thanks, amongReaders },
}

/** A larger share than elsewhere: these stand in for what sites really get, so thresholds are set on them. */
const heldOutShare = 0.25

/** Clean Chinese comments as under news articles. */
export function zhNeutral(): Example[] {
  const seeds = Object.entries(themes).flatMap(([theme, text]) =>
    seedsOf({ name: `zh/neutral/${theme}`, kind: 'neutral', labels }, text, heldOutShare),
  )
  const templates: Part = { name: 'zh/neutral/templates', kind: 'neutral-templates', labels }
  const made = expansionsOf(
    templates,
    { templates: neutralTemplates, slots: neutralSlots },
    { count: 4000, seed: 601 },
  )
  // None is held out: odd as many are, they would distort what is counted as natural.
  const amongReadersMade = expansionsOf(
    { name: 'zh/neutral/readers/templates', kind: 'among-readers', labels },
    { templates: readerTemplates, slots: readerSlots },
    { count: 1500, seed: 607, heldOutShare: 0 },
  )
  const fresh = freshOf({ name: 'zh/neutral', kind: 'fresh-neutral', labels }, freshNeutral)
  return distinct([...seeds, ...made, ...amongReadersMade, ...fresh])
}
