import type { Span } from '../../moderation/index.ts'
import { scoredAttributes, unscoredAttributes } from './attributes.ts'
import type { Classifier } from './classifier.ts'
import { checkedText, checkPlain } from './comment.ts'
import { refusal } from './errors.ts'
import { likeliestFirst, modelFor, modelsFor } from './languages.ts'
import { readText, type ScoreOf } from './read-text.ts'
import type { AnalyzeAnswer, AnalyzeRequest, GivenScores } from './schema.ts'
import { sentencesOf } from './sentences.ts'

/**
 * Scores a comment. Looks at comment, attributes, types and languages in the order that Google does, and throws its
 * 400s. Nothing of the request is kept.
 */
export function analyze(request: AnalyzeRequest, classifier: Classifier): AnalyzeAnswer {
  const text = checkedText(request.comment)
  const requested = checkedAttributes(request)
  checkTypes(request, requested)
  const detected = likeliestFirst(text)
  const given = request.languages ?? []
  if (given.length === 0 && detected.length === 0)
    throw refusal('LANGUAGE_DETECTION_FAILED', 'Unable to detect language')
  const languages = given.length > 0 ? given : detected.slice(0, 1)
  const names = supported(request, [...requested.keys()], languages)
  const models = modelsFor(languages, detected)
  const scoresOf = (part: string) => readText(classifier, part, models)
  const spans = request.spanAnnotations ? sentencesOf(text) : []
  const attributeScores = give(names, { whole: scoresOf(text), text, spans, scoresOf, requested })
  return {
    ...(Object.keys(attributeScores).length > 0 && { attributeScores }),
    languages,
    detectedLanguages: detected,
    ...(request.clientToken && { clientToken: request.clientToken }),
  }
}

type Requested = NonNullable<AnalyzeRequest['requestedAttributes']>

function checkedAttributes({ requestedAttributes = new Map() }: AnalyzeRequest): Requested {
  if (requestedAttributes.size === 0) throw refusal('NO_REQUESTED_ATTRIBUTES', 'Missing requested_attributes')
  for (const name of requestedAttributes.keys()) {
    if (!scoredAttributes.has(name) && !unscoredAttributes.has(name))
      throw refusal('INVALID_REQUEST', `Unknown requested attribute: ${name}`)
  }
  return requestedAttributes
}

function checkTypes({ comment, context }: AnalyzeRequest, requested: Requested): void {
  checkPlain(comment!.type)
  for (const [name, { scoreType = 'PROBABILITY' }] of requested) {
    if (scoreType !== 'PROBABILITY' && scoreType !== 'SCORE_TYPE_UNSPECIFIED')
      throw refusal(
        'INVALID_REQUEST',
        `Requested score type ${scoreType} is not supported by attribute ${name}`,
      )
  }
  if (context?.entries?.length && context.articleAndParentComment)
    throw refusal(
      'INVALID_REQUEST',
      'Context can have either entries or article_and_parent_comment, but both fields were populated.',
    )
}

/** The attributes that can be scored in all of the languages. */
function supported(request: AnalyzeRequest, names: string[], languages: string[]): string[] {
  const foreign = languages.filter(language => !modelFor(language))
  return names.filter(attribute => {
    const missing = scoredAttributes.has(attribute) ? foreign : languages
    if (missing.length === 0) return true
    if (request.dropUnsupportedAttributes) return false
    const list = request.languages?.length ? 'requestedLanguages' : 'detectedLanguages'
    throw refusal(
      'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE',
      `Attribute ${attribute} does not support request languages: ${missing.join(', ')}`,
      { languageNotSupportedByAttributeError: { [list]: languages, attribute } },
    )
  })
}

type Read = {
  whole: ScoreOf
  text: string
  /** Sentences, when they were asked for. */
  spans: Span[]
  scoresOf: (part: string) => ScoreOf
  requested: Requested
}

function give(
  names: string[],
  { whole, text, spans, scoresOf, requested }: Read,
): Record<string, GivenScores> {
  const alone = spans.length === 1
  const parts = spans.map(([begin, end]) => ({
    begin,
    end,
    scoreOf: alone ? whole : scoresOf(text.slice(begin, end)),
  }))
  const places = parts.length > 0 ? parts : [{ begin: 0, end: text.length, scoreOf: whole }]
  const given = names.flatMap((name): [string, GivenScores][] => {
    const value = whole(name)
    if (value === undefined || value < (requested.get(name)!.scoreThreshold ?? 0)) return []
    const spanScores = places.map(({ begin, end, scoreOf }) => ({
      begin,
      end,
      score: score(scoreOf(name) ?? 0),
    }))
    return [[name, { spanScores, summaryScore: score(value) }]]
  })
  return Object.fromEntries(given)
}

const score = (value: number) => ({ value: Number(value.toFixed(7)), type: 'PROBABILITY' as const })
