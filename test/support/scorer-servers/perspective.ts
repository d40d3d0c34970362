import { type AnalyzeBody, analyze } from '../fake-perspective/analyze.ts'
import type { Asked, Kind } from './kind.ts'

const summary = /"summaryScore":\{"value":[\d.]+/g

/** Perspective's protocol; its documented errors are those of test/support/fake-perspective. */
export const perspectiveKind: Kind = {
  path: '/v1alpha1/comments:analyze',
  right: ({ body }: Asked) => analyze(body as AnalyzeBody).body,
  withNumber: (answer, number) => answer.replace(summary, `"summaryScore":{"value":${number}`),
  withWrongId: answer => answer.replace(/"clientToken":"[^"]*"/, '"clientToken":"another"'),
  withDuplicateKeys: answer => answer.replace(summary, '"summaryScore":{"value":0.99,"value":0.01'),
  withWrongTypes: answer => answer.replace(summary, '"summaryScore":{"value":"0.01"'),
  withEmptyList: answer => JSON.stringify({ ...JSON.parse(answer), attributeScores: [] }),
  errors: {},
}
