import type { Asked, Kind, Told } from './kind.ts'

type Body = { messages: { role: string; content: string }[]; max_tokens: number }
type Label = { label: string; severity: unknown; where: string; quote: string }

const abusive = /idiot|kill you|傻逼|白痴|杀了你/

/** A server with `/v1/chat/completions`, and a model that knows five words. */
export const policyLlmKind: Kind = {
  path: '/v1/chat/completions',
  right: asked => completion(judged(asked)),
  withNumber: (answer, number) =>
    changed(answer, { labels: [label({ severity: '#' })] }).replace('\\"#\\"', number === '2' ? '4' : number),
  withWrongId: answer => changed(answer, { case: '00000000' }),
  withDuplicateKeys: answer =>
    answer.replace('\\"verdict\\":\\"allow\\"', '\\"verdict\\":\\"block\\",\\"verdict\\":\\"allow\\"'),
  withWrongTypes: answer => changed(answer, { labels: 'none' }),
  withEmptyList: answer => JSON.stringify({ ...JSON.parse(answer), choices: [] }),
  errors: {
    '400-schema': () => failure(400, 'invalid_request_error', 'Invalid schema for response_format'),
    '401': () => failure(401, 'invalid_api_key', 'Incorrect API key provided: sk-…'),
    '403': () => failure(403, 'permission_denied', 'Country not supported'),
    '404-model': () => failure(404, 'model_not_found', 'The model does not exist'),
    '413-context': () => failure(400, 'context_length_exceeded', 'This model has a maximum context length'),
    '503-loading': () => failure(503, 'unavailable_error', 'Loading model'),
    refusal: asked => message(asked, { content: null, refusal: 'I can’t help with that.' }),
    'refusal-beside-content': asked => message(asked, { refusal: 'I can’t help with that.' }),
    'finish-length': asked => completionOf(asked, { finish_reason: 'length' }),
    'finish-filter': asked => completionOf(asked, { finish_reason: 'content_filter' }),
    'null-content': asked => message(asked, { content: null }),
    prose: asked => message(asked, { content: 'This comment is fine: {"verdict":"allow","labels":[]}' }),
    fenced: asked => message(asked, { content: `\`\`\`json\n${JSON.stringify(judged(asked))}\n\`\`\`` }),
    'two-choices': asked => {
      const { choices, ...rest } = completion(judged(asked))
      return { body: { ...rest, choices: [...choices, ...choices] } }
    },
    'unknown-label': asked => answering(asked, { verdict: 'review', labels: [label({ label: 'rude' })] }),
    'unknown-verdict': asked => answering(asked, { verdict: 'pass' }),
    'quote-not-there': asked =>
      answering(asked, { verdict: 'review', labels: [label({ quote: 'never said' })] }),
    'empty-quote': asked => answering(asked, { verdict: 'review', labels: [label({ quote: '' })] }),
    'block-without-labels': asked => answering(asked, { verdict: 'block' }),
    'allow-with-grave-label': asked =>
      answering(asked, { labels: [label({ severity: 3, quote: '[[case:' })] }),
    'one-more-field': asked => answering(asked, { note: 'ok' }),
  },
}

function judged({ body }: Asked) {
  const said = (body as Body).messages.at(-1)!.content
  const comment = partOf(said, 'COMMENT')
  const found = abusive.exec(comment)?.[0]
  return {
    case: /^Case ([0-9a-f]{8})$/m.exec(said)![1],
    verdict: found ? 'block' : 'allow',
    labels: found ? [label({ severity: 3, quote: found })] : [],
  }
}

/** What stands between the fences of one part. */
export function partOf(said: string, heading: string): string {
  const lines = said.split('\n')
  const begin = lines.findIndex(line => /^=====[0-9a-f]{24} /.test(line) && line.endsWith(` ${heading}`))
  const fence = lines[begin]!.split(' ')[0]
  return lines.slice(begin + 1, lines.indexOf(`${fence} END`, begin)).join('\n')
}

const label = (changes: Partial<Label>): Label => ({
  label: 'insult',
  severity: 2,
  where: 'comment',
  quote: '[[case:',
  ...changes,
})

const completion = (answer: object) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  model: 'test-model',
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      message: { role: 'assistant', content: JSON.stringify(answer), refusal: null },
    },
  ],
  usage: { prompt_tokens: 900, completion_tokens: 30, total_tokens: 930 },
})

function changed(answer: string, changes: object): string {
  const content = JSON.parse(answer).choices[0].message.content
  return JSON.stringify(completion({ ...JSON.parse(content), ...changes }))
}

const answering = (asked: Asked, changes: object): Told => ({
  body: completion({ ...judged(asked), ...changes }),
})

function completionOf(asked: Asked, changes: object): Told {
  const whole = completion(judged(asked))
  return { body: { ...whole, choices: [{ ...whole.choices[0], ...changes }] } }
}

const message = (asked: Asked, changes: object) =>
  completionOf(asked, { message: { ...completion(judged(asked)).choices[0]!.message, ...changes } })

const failure = (status: number, code: string, text: string): Told => ({
  status,
  body: { error: { message: text, type: code, code } },
})
