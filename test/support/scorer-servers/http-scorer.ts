import type { Asked, Kind, Told } from './kind.ts'

type Body = { id: string; text: string; name: string; languages: string[] }

const abusive = /idiot|kill you|傻逼|白痴|杀了你/

/** An operator's own service, as docs/http-scorer.md describes it. */
export const httpKind: Kind = {
  path: '/score',
  right: ({ body }) => answer(body as Body),
  withNumber: (text, number) => text.replace(/"toxicity":[\d.]+/g, `"toxicity":${number}`),
  withWrongId: text => JSON.stringify({ ...JSON.parse(text), id: 'another' }),
  withDuplicateKeys: text => text.replace(/"toxicity":[\d.]+/g, '"toxicity":0.99,"toxicity":0.01'),
  withWrongTypes: text => text.replace(/"toxicity":([\d.]+)/g, '"toxicity":"$1"'),
  withEmptyList: text => JSON.stringify({ ...JSON.parse(text), readings: [] }),
  errors: {
    '400': () => failed(400),
    '401': () => failed(401),
    '403': () => failed(403),
    '404': () => failed(404),
    '410': () => failed(410),
    '503': () => failed(503),
    '204': () => ({ status: 204, body: '' }),
    'another-model': asked => ({ body: { ...answer(asked.body), model: 'tuesday' } }),
    'unsupported-language': asked => unsupported(asked, 'language'),
    'unsupported-too-long': asked => unsupported(asked, 'too-long'),
    'unsupported-label': asked => unsupported(asked, 'label'),
    'unsupported-because': asked => unsupported(asked, 'tired'),
    'both-answers': asked => ({ body: { ...answer(asked.body), unsupported: 'language' } }),
    'no-scores': asked => reading(asked, { scores: {} }),
    'bad-label': asked => reading(asked, { scores: { 'a b': 0 } }),
    'spans-outside': asked => reading(asked, { spans: { toxicity: [[0, 100_000]] } }),
    'spans-backwards': asked => reading(asked, { spans: { toxicity: [[3, 1]] } }),
  },
}

function answer({ id, text, languages }: Body) {
  const at = text.search(abusive)
  const toxicity = at < 0 ? 0.02 : 0.97
  return {
    id,
    model: 'monday',
    readings: (languages.length > 0 ? languages : [null]).map(language => ({
      language,
      scores: { toxicity, spam: null },
      spans: { toxicity: at < 0 ? [] : [[at, at + 2]] },
    })),
  }
}

const failed = (status: number): Told => ({ status, body: { error: 'no' } })

const unsupported = ({ body }: Asked, why: string): Told => ({
  body: { id: (body as Body).id, model: 'monday', unsupported: why },
})

function reading({ body }: Asked, changes: object): Told {
  const right = answer(body)
  return { body: { ...right, readings: right.readings.map(one => ({ ...one, ...changes })) } }
}
