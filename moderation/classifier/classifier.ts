import type { Reading, SourceText, Span } from '../types.ts'
import { denseNames } from './features/dense.ts'
import { FeatureList } from './features/feature-list.ts'
import { featuresEn } from './features/features-en.ts'
import { featuresZh } from './features/features-zh.ts'
import { hitPlaces } from './features/lexicon.ts'
import { heads, type ModelLanguage } from './heads.ts'
import { Scorer } from './score.ts'
import { spansOf } from './spans.ts'
import { type ClassifierViews, classifierViews, rawViews } from './views.ts'
import { decodeWeights } from './weights.ts'

/** `raw`: read as it was typed, without the views; only for measuring. */
export type ReadOptions = { spans?: boolean; raw?: boolean }

export type Classifier = {
  /** Names both models. */
  version: string
  /**
   * One reading for each of `languages` that has a model, a score from 0 to 1 for every head; with `spans` also
   * the places in `source.text` that carried it, strongest first. Throws when the text is longer than is screened.
   */
  read(source: SourceText, languages: string[], options?: ReadOptions): Reading[]
}

export const featuresOf = { zh: featuresZh, en: featuresEn }

const modelLanguages: ModelLanguage[] = ['zh', 'en']

/** The local classifier over its weights files. Throws InvalidWeights when one isn't what it should be. */
export function createClassifier(weights: Record<ModelLanguage, Uint8Array>): Classifier {
  const scorers = {
    zh: new Scorer(decodeWeights(weights.zh, 'zh')),
    en: new Scorer(decodeWeights(weights.en, 'en')),
  }
  const list = new FeatureList(denseNames.length)
  const version = modelLanguages.map(language => scorers[language].weights.header.version).join(' ')

  function read({ text }: SourceText, languages: string[], options: ReadOptions = {}): Reading[] {
    const judged = modelLanguages.filter(language => languages.includes(language))
    if (judged.length === 0) return []
    const views = options.raw ? rawViews({ text }) : classifierViews({ text })
    list.placed = options.spans === true
    return judged.map(language => readIn(views, language))
  }

  function readIn(views: ClassifierViews, language: ModelLanguage): Reading {
    const scorer = scorers[language]
    featuresOf[language](views, list)
    scorer.score(list)
    const scores: Record<string, number> = {}
    for (let head = 0; head < heads.length; head++) scores[heads[head]!] = scorer.probability(head)
    if (!list.placed) return { language, scores }
    const spans: Record<string, Span[]> = {}
    const places = { length: views.sourceLength, hits: hitPlaces(views) }
    for (let head = 0; head < heads.length; head++) spans[heads[head]!] = spansOf(scorer, list, head, places)
    return { language, scores, spans }
  }

  return { version, read }
}
