import { describe, expect, it } from 'vitest'
import { ApiError } from '../../src/perspective/errors.ts'
import { JsonFault, parseLenient } from '../../src/perspective/lenient-json.ts'
import { readMessage } from '../../src/perspective/read-message.ts'

const read = (json: unknown) => readMessage<Record<string, unknown>>('AnalyzeCommentRequest', json)
const violationsOf = (json: unknown) => {
  try {
    read(json)
  } catch (error) {
    expect(error).toBeInstanceOf(ApiError)
    return (error as ApiError).details[0]!['fieldViolations']
  }
  return []
}

describe('JSON as Google reads it', () => {
  it('is also written as in Google’s first example: keys without quotes', () => {
    const text =
      '{comment: {text: "what kind of idiot name is foo?"}, languages: ["en"], requestedAttributes: {TOXICITY:{}} }'
    expect(parseLenient(text)).toEqual({
      comment: { text: 'what kind of idiot name is foo?' },
      languages: ['en'],
      requestedAttributes: { TOXICITY: {} },
    })
  })

  it.each([
    [`{'a': 'it\\'s "so"', b: "it's",}`, { a: 'it\'s "so"', b: "it's" }],
    ['{a: [1, -2.5e3, true, null,], $b_1: {}}', { a: [1, -2500, true, null], $b_1: {} }],
    ["{a: 'tab\there\\u4f60\\n'}", { a: 'tab\there你\n' }],
    ["  'a'  ", 'a'],
  ])('reads %s', (text, value) => {
    expect(parseLenient(text)).toEqual(value)
  })

  it('makes no prototype of a key', () => {
    const value = parseLenient('{__proto__: {polluted: 1}}') as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })

  it.each([
    ['{a', 'Expected : between key:value pair.'],
    ['{a:', 'Unexpected end of string. Expected a value.'],
    ['{a: 1 b: 2}', 'Expected , or } after key:value pair.'],
    ['[1 2]', 'Expected , or ] after array value.'],
    ['{1: 2}', 'Expected an object key or }.'],
    ["{a: 'open", 'Closing quote expected in string.'],
    ["{a: 'secret \\x'}", 'Invalid escape sequence in string.'],
    ['{a: secret}', 'Unexpected token.'],
    ['{a: 1} secret', 'Parsing terminated before end of input.'],
    [`x${'['.repeat(100_000)}`, 'Unexpected token.'],
    [`[a,${'['.repeat(100_000)}`, 'Unexpected token.'],
    ['[1,'.repeat(100_000), 'Message too deep. Max recursion depth reached.'],
  ])('says what is wrong with %.20s and quotes none of it', (text, why) => {
    expect(() => parseLenient(text)).toThrow(JsonFault)
    expect(() => parseLenient(text)).toThrow(why)
  })
})

describe('a message', () => {
  it('is read by either spelling, from strings for numbers, and null is absent', () => {
    const message = read({
      client_token: 'a',
      sessionId: null,
      span_annotations: 'true',
      languages: 'en',
      comment: { text: 'Hi', type: 1 },
      requested_attributes: { TOXICITY: { score_threshold: '0.5', scoreType: 'PROBABILITY' }, INSULT: null },
    })
    expect(message).toEqual({
      clientToken: 'a',
      spanAnnotations: true,
      languages: ['en'],
      comment: { text: 'Hi', type: 'PLAIN_TEXT' },
      requestedAttributes: new Map([
        ['TOXICITY', { scoreThreshold: 0.5, scoreType: 'PROBABILITY' }],
        ['INSULT', {}],
      ]),
    })
  })

  const type = 'type.googleapis.com/google.commentanalyzer.v1alpha1'
  it.each([
    [{ doNotStore: 'yes' }, 'do_not_store', `Invalid value at 'do_not_store' (TYPE_BOOL), "yes"`],
    [{ clientToken: 5 }, 'client_token', "Invalid value at 'client_token' (TYPE_STRING), 5"],
    [{ comment: 'Hi' }, 'comment', `Invalid value at 'comment' (${type}.TextEntry), "Hi"`],
    [
      { comment: { text: {} } },
      'comment.text',
      "Invalid value at 'comment.text' (TYPE_STRING), Starting an object on a scalar field",
    ],
    [
      { comment: { type: 'MARKDOWN' } },
      'comment.type',
      `Invalid value at 'comment.type' (${type}.TextEntry.TextType), "MARKDOWN"`,
    ],
    [{ languages: [1] }, 'languages[0]', "Invalid value at 'languages[0]' (TYPE_STRING), 1"],
    [
      { requestedAttributes: { TOXICITY: { scoreThreshold: 'high' } } },
      'requested_attributes[0].value.score_threshold',
      `Invalid value at 'requested_attributes[0].value.score_threshold' (TYPE_FLOAT), "high"`,
    ],
    [
      { context: { entries: [{}, 3] } },
      'context.entries[1]',
      `Invalid value at 'context.entries[1]' (${type}.TextEntry), 3`,
    ],
    [
      { requestedAttributes: ['TOXICITY'] },
      'requested_attributes',
      `Invalid value at 'requested_attributes' (${type}.AttributeParameters), ["TOXICITY"]`,
    ],
  ])('names what is wrong in %j', (json, field, description) => {
    expect(violationsOf(json)).toEqual([{ field, description }])
  })

  it('has no list where there is one value', () => {
    const description =
      'Invalid JSON payload received. Unknown name "text" at \'comment\': Proto field is not repeating, cannot start list.'
    expect(violationsOf({ comment: { text: ['a'] } })).toEqual([{ field: 'comment', description }])
  })

  it('names every fault, up to a bound', () => {
    expect(violationsOf({ a: 1, comment: { b: 2 }, doNotStore: 'x' })).toHaveLength(3)
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`x${index}`, 1]))
    expect(violationsOf(many)).toHaveLength(50)
  })
})
