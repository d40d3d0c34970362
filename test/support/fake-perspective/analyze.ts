import { type FakeAnswer, refusal } from './answer.ts'
import { detected, languagesOfAttribute, scoreOf } from './attributes.ts'

export type AnalyzeBody = {
  comment?: { text?: string; type?: string }
  requestedAttributes?: Record<string, { scoreType?: string; scoreThreshold?: number }>
  languages?: string[]
  spanAnnotations?: boolean
  dropUnsupportedAttributes?: boolean
  clientToken?: string
  context?: { entries?: unknown[]; articleAndParentComment?: unknown }
}

export type AttributeScores = Record<
  string,
  { spanScores: { begin: number; end: number; score: Score }[]; summaryScore: Score }
>
type Score = { value: number; type: 'PROBABILITY' }

/** In Google's order: comment, attributes, types, language; then the scores. */
export function analyze(body: AnalyzeBody): FakeAnswer {
  const text = body.comment?.text ?? ''
  const refused = aboutComment(text) ?? aboutAttributes(body) ?? aboutTypes(body)
  if (refused) return refused
  const found = detected(text)
  const given = body.languages ?? []
  if (given.length === 0 && found.length === 0)
    return refusal('LANGUAGE_DETECTION_FAILED', 'Unable to detect language')
  const effective = given.length > 0 ? given : [found[0]!]
  const asked = Object.entries(body.requestedAttributes!)
  const unsupported = asked.filter(([name]) => missing(name, effective).length > 0)
  if (unsupported.length > 0 && !body.dropUnsupportedAttributes)
    return aboutLanguage(unsupported[0]![0], effective, given.length > 0)
  const kept = asked
    .filter(entry => !unsupported.includes(entry))
    .filter(([name, { scoreThreshold = 0 }]) => scoreOf(text, name) >= scoreThreshold)
  const scores: AttributeScores = Object.fromEntries(kept.map(([name]) => [name, scored(body, name)]))
  const { clientToken } = body
  return {
    status: 200,
    body: {
      ...(kept.length > 0 && { attributeScores: scores }),
      languages: effective,
      detectedLanguages: found,
      ...(clientToken && { clientToken }),
    },
  }
}

export function aboutComment(text: string): FakeAnswer | undefined {
  if (text === '') return refusal('COMMENT_EMPTY', 'Comment must be non-empty.')
  const bytes = Buffer.byteLength(text)
  if (bytes <= 20_480) return undefined
  return refusal(
    'COMMENT_TOO_LONG',
    `Comment text was too many bytes. Value (${bytes}) exceeded limit (20480).`,
  )
}

function aboutAttributes({ requestedAttributes = {} }: AnalyzeBody): FakeAnswer | undefined {
  const names = Object.keys(requestedAttributes)
  if (names.length === 0) return refusal('NO_REQUESTED_ATTRIBUTES', 'Missing requested_attributes')
  const unknown = names.find(name => !languagesOfAttribute(name))
  return unknown ? refusal('INVALID_REQUEST', `Unknown requested attribute: ${unknown}`) : undefined
}

function aboutTypes({ comment, requestedAttributes, context }: AnalyzeBody): FakeAnswer | undefined {
  if (comment?.type === 'HTML')
    return refusal('INVALID_REQUEST', "Currently, only 'PLAIN_TEXT' comments are supported")
  for (const [name, { scoreType = 'PROBABILITY' }] of Object.entries(requestedAttributes!)) {
    if (!['PROBABILITY', 'SCORE_TYPE_UNSPECIFIED'].includes(scoreType))
      return refusal(
        'INVALID_REQUEST',
        `Requested score type ${scoreType} is not supported by attribute ${name}`,
      )
  }
  if (!context?.entries || !context.articleAndParentComment) return undefined
  return refusal(
    'INVALID_REQUEST',
    'Context can have either entries or article_and_parent_comment, but both fields were populated.',
  )
}

const missing = (name: string, languages: string[]) =>
  languages.filter(language => !languagesOfAttribute(name)!.includes(language))

export function aboutLanguage(attribute: string, languages: string[], requested: boolean): FakeAnswer {
  const list = (missing(attribute, languages).length > 0 ? missing(attribute, languages) : languages).join(
    ', ',
  )
  return refusal(
    'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE',
    `Attribute ${attribute} does not support request languages: ${list}`,
    {
      languageNotSupportedByAttributeError: {
        [requested ? 'requestedLanguages' : 'detectedLanguages']: languages,
        attribute,
      },
    },
  )
}

function scored({ comment, spanAnnotations }: AnalyzeBody, name: string): AttributeScores[string] {
  const text = comment!.text!
  const sentences = spanAnnotations
    ? (text.match(/[^.!?。！？]+[.!?。！？]*|[.!?。！？]+/gu) ?? [text])
    : [text]
  let begin = 0
  const spanScores = sentences.map(sentence => {
    const span = { begin, end: begin + sentence.length, score: score(scoreOf(sentence, name)) }
    begin = span.end
    return span
  })
  return { spanScores, summaryScore: score(scoreOf(text, name)) }
}

const score = (value: number): Score => ({ value, type: 'PROBABILITY' })
