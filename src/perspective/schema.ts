/**
 * What crosses the wire: the messages of `commentanalyzer` v1alpha1. One table reads requests, names what is wrong
 * in them, and makes the discovery document.
 */

export const enums = {
  TextType: { within: 'TextEntry', values: ['TEXT_TYPE_UNSPECIFIED', 'PLAIN_TEXT', 'HTML'] },
  ScoreType: {
    within: 'AttributeParameters',
    values: ['SCORE_TYPE_UNSPECIFIED', 'PROBABILITY', 'STD_DEV_SCORE', 'PERCENTILE', 'RAW'],
  },
} as const

export type EnumName = keyof typeof enums
export type Scalar = 'string' | 'bool' | 'float' | 'int32'
export type Field = {
  of: Scalar | EnumName | MessageName
  /** A list, or a map from strings; one value unless said. */
  many?: 'list' | 'map'
  about: string
}

export type MessageName =
  | 'AnalyzeCommentRequest'
  | 'AnalyzeCommentResponse'
  | 'SuggestCommentScoreRequest'
  | 'SuggestCommentScoreResponse'
  | 'TextEntry'
  | 'Context'
  | 'ArticleAndParentComment'
  | 'AttributeParameters'
  | 'AttributeScores'
  | 'SpanScore'
  | 'Score'

const string = (about: string): Field => ({ of: 'string', about })
const strings = (about: string): Field => ({ of: 'string', many: 'list', about })

const common = {
  comment: { of: 'TextEntry', about: 'The comment.' },
  context: { of: 'Context', about: 'What the comment answers. Read and not used.' },
  languages: strings('Its languages, ISO 639-1 or BCP 47. Detected when absent.'),
  communityId: string('A community of the caller’s. Not used.'),
  sessionId: string('Joins calls of one session. Not used.'),
  clientToken: string('Comes back in the answer.'),
  doNotStore: {
    of: 'bool',
    about: 'The text must not be stored. Nothing is, unless the key’s site asked for it.',
  },
} satisfies Record<string, Field>

export const messages: Record<MessageName, Record<string, Field>> = {
  AnalyzeCommentRequest: {
    ...common,
    requestedAttributes: {
      of: 'AttributeParameters',
      many: 'map',
      about: 'The attributes to score, by name.',
    },
    spanAnnotations: { of: 'bool', about: 'Also score each sentence.' },
    dropUnsupportedAttributes: {
      of: 'bool',
      about: 'Leave out attributes that do not support the languages, rather than refuse.',
    },
  },
  AnalyzeCommentResponse: {
    attributeScores: { of: 'AttributeScores', many: 'map', about: 'The scores, by attribute.' },
    languages: strings('The languages that the attributes were chosen for.'),
    detectedLanguages: strings('The languages found in the text, likeliest first.'),
    clientToken: string('As in the request.'),
  },
  SuggestCommentScoreRequest: {
    ...common,
    attributeScores: {
      of: 'AttributeScores',
      many: 'map',
      about: 'What the scores should be, by attribute.',
    },
  },
  SuggestCommentScoreResponse: {
    clientToken: string('As in the request.'),
    requestedLanguages: strings('As in the request.'),
    detectedLanguages: strings('The languages found in the text.'),
  },
  TextEntry: {
    text: string('The text, in UTF-8.'),
    type: { of: 'TextType', about: 'Only PLAIN_TEXT serves.' },
  },
  Context: {
    entries: { of: 'TextEntry', many: 'list', about: 'A list of texts.' },
    articleAndParentComment: { of: 'ArticleAndParentComment', about: 'An article and a comment on it.' },
  },
  ArticleAndParentComment: {
    article: { of: 'TextEntry', about: 'The article.' },
    parentComment: { of: 'TextEntry', about: 'The comment that is answered.' },
  },
  AttributeParameters: {
    scoreType: { of: 'ScoreType', about: 'Only PROBABILITY serves.' },
    scoreThreshold: { of: 'float', about: 'Leave the attribute out when its score is below.' },
  },
  AttributeScores: {
    summaryScore: { of: 'Score', about: 'The score of the whole.' },
    spanScores: { of: 'SpanScore', many: 'list', about: 'Scores of parts.' },
  },
  SpanScore: {
    begin: { of: 'int32', about: 'Where the part begins, in UTF-16 units.' },
    end: { of: 'int32', about: 'Where it ends, exclusive.' },
    score: { of: 'Score', about: 'The score of the part.' },
  },
  Score: {
    value: { of: 'float', about: 'From 0 to 1.' },
    type: { of: 'ScoreType', about: 'PROBABILITY.' },
  },
}

/** As read: enums as their names, or as a number that has none; maps as maps. */
export type TextEntry = { text?: string; type?: string | number }
export type Score = { value?: number; type?: string | number }
export type AttributeScores = {
  summaryScore?: Score
  spanScores?: { begin?: number; end?: number; score?: Score }[]
}
type Shared = {
  comment?: TextEntry
  context?: { entries?: TextEntry[]; articleAndParentComment?: object }
  languages?: string[]
  clientToken?: string
  doNotStore?: boolean
}
export type AnalyzeRequest = Shared & {
  requestedAttributes?: Map<string, { scoreType?: string | number; scoreThreshold?: number }>
  spanAnnotations?: boolean
  dropUnsupportedAttributes?: boolean
}
export type SuggestRequest = Shared & { attributeScores?: Map<string, AttributeScores> }

/** As answered. */
type Given = { value: number; type: 'PROBABILITY' }
export type GivenScores = {
  spanScores: { begin: number; end: number; score: Given }[]
  summaryScore: Given
}
export type AnalyzeAnswer = {
  attributeScores?: Record<string, GivenScores>
  languages: string[]
  detectedLanguages: string[]
  clientToken?: string
}
export type SuggestAnswer = {
  clientToken?: string
  requestedLanguages?: string[]
  detectedLanguages: string[]
}
