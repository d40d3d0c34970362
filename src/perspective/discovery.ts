import { type EnumName, enums, type Field, type MessageName, messages } from './schema.ts'

/** The document that Google's clients build their methods from, made from the table of messages. */
export function discoveryDocument(root: string): Record<string, unknown> {
  const rootUrl = `${root}/`
  return {
    kind: 'discovery#restDescription',
    discoveryVersion: 'v1',
    id: 'commentanalyzer:v1alpha1',
    name: 'commentanalyzer',
    canonicalName: 'Comment Analyzer',
    version: 'v1alpha1',
    version_module: true,
    title: 'Perspective Comment Analyzer API',
    description: 'Parley answers as Perspective did: scores of a comment, by its own classifier.',
    ownerName: 'Parley',
    protocol: 'rest',
    rootUrl,
    servicePath: '',
    basePath: '',
    baseUrl: rootUrl,
    batchPath: 'batch',
    parameters,
    resources: {
      comments: { methods: { analyze: method('analyze'), suggestscore: method('suggestscore') } },
    },
    schemas: Object.fromEntries(Object.keys(messages).map(name => [name, schema(name as MessageName)])),
  }
}

const inQuery = (description: string, more: Record<string, unknown> = {}) => ({
  type: 'string',
  location: 'query',
  description,
  ...more,
})

/** Those that clients send by themselves; all but the key change nothing here. */
const parameters = {
  key: inQuery('The API key.'),
  alt: inQuery('The format of the answer.', { default: 'json', enum: ['json'], enumDescriptions: ['JSON.'] }),
  prettyPrint: inQuery('Has no effect.', { type: 'boolean', default: 'true' }),
  fields: inQuery('Has no effect.'),
  quotaUser: inQuery('Has no effect.'),
  access_token: inQuery('Not used.'),
  oauth_token: inQuery('Not used.'),
  callback: inQuery('Not used.'),
  uploadType: inQuery('Not used.'),
  upload_protocol: inQuery('Not used.'),
  '$.xgafv': inQuery('Has no effect.'),
}

const about = { analyze: 'Scores a comment.', suggestscore: 'Says what a comment’s scores should be.' }
const bodies = { analyze: 'AnalyzeComment', suggestscore: 'SuggestCommentScore' }

function method(name: 'analyze' | 'suggestscore'): Record<string, unknown> {
  const path = `v1alpha1/comments:${name}`
  return {
    id: `commentanalyzer.comments.${name}`,
    description: about[name],
    httpMethod: 'POST',
    path,
    flatPath: path,
    parameters: {},
    parameterOrder: [],
    request: { $ref: `${bodies[name]}Request` },
    response: { $ref: `${bodies[name]}Response` },
  }
}

function schema(name: MessageName): Record<string, unknown> {
  const fields = Object.entries(messages[name]).map(([key, field]) => [key, property(field)])
  return { id: name, type: 'object', properties: Object.fromEntries(fields) }
}

function property(field: Field): Record<string, unknown> {
  const type = typeOf(field.of)
  if (field.many === 'list') return { type: 'array', items: type, description: field.about }
  if (field.many === 'map') return { type: 'object', additionalProperties: type, description: field.about }
  return { ...type, description: field.about }
}

const scalarTypes: Record<string, Record<string, unknown>> = {
  string: { type: 'string' },
  bool: { type: 'boolean' },
  float: { type: 'number', format: 'float' },
  int32: { type: 'integer', format: 'int32' },
}

function typeOf(of: Field['of']): Record<string, unknown> {
  if (of in messages) return { $ref: of }
  if (!(of in enums)) return scalarTypes[of]!
  const { values } = enums[of as EnumName]
  return { type: 'string', enum: values, enumDescriptions: values.map(value => `${value}.`) }
}
