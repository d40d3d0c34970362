import { type AnalyzeBody, aboutComment } from './analyze.ts'
import { type FakeAnswer, refusal } from './answer.ts'
import { detected } from './attributes.ts'

type Score = { value?: number }
type SuggestBody = Pick<AnalyzeBody, 'comment' | 'languages' | 'clientToken'> & {
  attributeScores?: Record<
    string,
    { summaryScore?: Score; spanScores?: { begin?: number; end?: number; score?: Score }[] }
  >
}

export function suggest(body: SuggestBody): FakeAnswer {
  const text = body.comment?.text ?? ''
  const refused = aboutComment(text)
  if (refused) return refused
  const entries = Object.values(body.attributeScores ?? {})
  if (entries.length === 0) return refusal('INVALID_REQUEST', 'Missing attribute_scores')
  const sound = entries.every(
    ({ summaryScore, spanScores = [] }) =>
      (summaryScore !== undefined || spanScores.length > 0) &&
      (summaryScore === undefined || summaryScore.value !== undefined) &&
      spanScores.every(
        ({ begin, end, score }) => begin !== undefined && end !== undefined && score?.value !== undefined,
      ),
  )
  if (!sound) return refusal('INVALID_REQUEST', 'Malformed attribute_scores')
  const { clientToken, languages } = body
  return {
    status: 200,
    body: {
      ...(clientToken && { clientToken }),
      ...(languages && { requestedLanguages: languages }),
      detectedLanguages: detected(text),
    },
  }
}
