type Refusal = { name?: string; body: unknown; message: string; detail?: Record<string, unknown> }

const analyzer = 'type.googleapis.com/google.commentanalyzer.v1alpha1.Error'
const ofType = (errorType: string, more: Record<string, unknown> = {}) => ({
  '@type': analyzer,
  errorType,
  ...more,
})
const comment = { text: 'A kind word.' }
const requestedAttributes = { TOXICITY: {} }
const languages = ['en']
const long = '好'.repeat(6827)

function unknownName(name: string, at?: string) {
  const where = at ? ` at '${at}'` : ''
  const message = `Invalid JSON payload received. Unknown name "${name}"${where}: Cannot find field.`
  const violation = { ...(at && { field: at }), description: message }
  const type = 'type.googleapis.com/google.rpc.BadRequest'
  return { message, detail: { '@type': type, fieldViolations: [violation] } }
}

const notSupported = (attribute: string, list: Record<string, string[]>) => ({
  message: `Attribute ${attribute} does not support request languages: ${Object.values(list)[0]!.join(', ')}`,
  detail: ofType('LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE', {
    languageNotSupportedByAttributeError: { ...list, attribute },
  }),
})

/** Every refusal of the protocol, to the letter; those with several faults show which comes first. */
export const refusals: [what: string, Refusal][] = [
  [
    'a comment without text',
    {
      body: { comment: {}, requestedAttributes: { NONE: {} } },
      message: 'Comment must be non-empty.',
      detail: ofType('COMMENT_EMPTY'),
    },
  ],
  ['no comment at all', { body: {}, message: 'Comment must be non-empty.', detail: ofType('COMMENT_EMPTY') }],
  [
    'more bytes than are read',
    {
      body: { comment: { text: long }, languages: ['th'] },
      message: 'Comment text was too many bytes. Value (20481) exceeded limit (20480).',
      detail: ofType('COMMENT_TOO_LONG'),
    },
  ],
  [
    'no attribute',
    {
      body: { comment, languages: ['th'] },
      message: 'Missing requested_attributes',
      detail: ofType('NO_REQUESTED_ATTRIBUTES'),
    },
  ],
  [
    'an unknown attribute',
    {
      body: { comment: { ...comment, type: 'HTML' }, requestedAttributes: { NONE: {} }, languages: ['th'] },
      message: 'Unknown requested attribute: NONE',
      detail: ofType('INVALID_REQUEST'),
    },
  ],
  [
    'HTML',
    {
      body: { comment: { ...comment, type: 'HTML' }, requestedAttributes, languages: ['th'] },
      message: "Currently, only 'PLAIN_TEXT' comments are supported",
      detail: ofType('INVALID_REQUEST'),
    },
  ],
  [
    'another type of score',
    {
      body: { comment, requestedAttributes: { TOXICITY: { scoreType: 'PERCENTILE' } }, languages: ['th'] },
      message: 'Requested score type PERCENTILE is not supported by attribute TOXICITY',
      detail: ofType('INVALID_REQUEST'),
    },
  ],
  [
    'both kinds of context',
    {
      body: {
        comment,
        requestedAttributes,
        languages,
        context: { entries: [{ text: 'a' }], articleAndParentComment: { article: { text: 'b' } } },
      },
      message:
        'Context can have either entries or article_and_parent_comment, but both fields were populated.',
      detail: ofType('INVALID_REQUEST'),
    },
  ],
  [
    'a language that is not scored',
    {
      body: { comment, requestedAttributes: { INSULT: {}, TOXICITY: {} }, languages: ['xx'] },
      ...notSupported('INSULT', { requestedLanguages: ['xx'] }),
    },
  ],
  [
    'a language that it finds and does not score',
    {
      body: { comment: { text: 'สวัสดีครับ' }, requestedAttributes },
      ...notSupported('TOXICITY', { detectedLanguages: ['th'] }),
    },
  ],
  [
    'a text without a language',
    {
      body: { comment: { text: '👍👍' }, requestedAttributes },
      message: 'Unable to detect language',
      detail: ofType('LANGUAGE_DETECTION_FAILED'),
    },
  ],
  [
    'a field that it does not know',
    { body: { comment: { text: '' }, requestedAttributes, languges: ['en'] }, ...unknownName('languges') },
  ],
  [
    'such a field deeper down',
    {
      body: { comment, requestedAttributes: { TOXICITY: {}, INSULT: { threshold: 1 } } },
      ...unknownName('threshold', 'requested_attributes[1].value'),
    },
  ],
  [
    'a list in place of the message',
    {
      body: '[]',
      message: 'Invalid JSON payload received. Unknown name "": Root element must be a message.',
      detail: {
        '@type': 'type.googleapis.com/google.rpc.BadRequest',
        fieldViolations: [
          {
            description: 'Invalid JSON payload received. Unknown name "": Root element must be a message.',
          },
        ],
      },
    },
  ],
  [
    'a suggestion without scores',
    {
      name: 'suggestscore',
      body: { comment, languages },
      message: 'Missing attribute_scores',
      detail: ofType('INVALID_REQUEST'),
    },
  ],
  [
    'a suggestion without a comment',
    {
      name: 'suggestscore',
      body: { attributeScores: { TOXICITY: { summaryScore: { value: 1 } } } },
      message: 'Comment must be non-empty.',
      detail: ofType('COMMENT_EMPTY'),
    },
  ],
]
