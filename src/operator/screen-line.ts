import { z } from '@hono/zod-openapi'
import type { Classifier } from '../../moderation/classifier/classifier.ts'
import {
  type CompiledPolicy,
  detectLanguages,
  fingerprint,
  type Link,
  moderate,
  moderateRaw,
  type Reading,
  type Signals,
  type SourceText,
  type Submission,
} from '../../moderation/index.ts'
import { renderMarkdown } from '../comments/markdown.ts'

/** One text to be screened, as `npm run -s screen` reads it: one JSON object a line. */
export const screenLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** ISO 639-1 or BCP 47; absent: detected. */
  lang: z.string().optional(),
  nickname: z.string().optional(),
})

export type ScreenLine = z.infer<typeof screenLine>

export type Screened = {
  id: string | number
  verdict?: 'publish' | 'hold' | 'reject'
  findings?: { rule: string; view: string; spans: [number, number][] }[]
  /** The classifier's for the text, the highest of its languages for each label. Empty in other languages. */
  scores: Record<string, number>
  language: string
  ms: number
}

export type ScreenOptions = { scoresOnly: boolean; raw: boolean }

/** Screens a line as the first comment of somebody new would be, in a thread without others. Never throws. */
export function screenText(
  line: ScreenLine,
  by: { classifier: Classifier; policy: CompiledPolicy; options: ScreenOptions },
): Screened {
  const began = performance.now()
  const { visible, links } = renderMarkdown(line.text)
  const languages = line.lang ? [line.lang.split('-')[0]!.toLowerCase()] : detectLanguages(visible)
  const signals = read(by.classifier, visible.text, languages, by.options.raw)
  const readings = signals.outcome.status === 'ok' ? signals.outcome.readings : []
  const judged = by.options.scoresOnly ? {} : judge(line, { visible, links, signals }, by)
  return {
    id: line.id,
    ...judged,
    scores: highest(readings),
    language: languages.join('+') || 'none',
    ms: Math.round((performance.now() - began) * 1000) / 1000,
  }
}

function read(classifier: Classifier, text: string, languages: string[], raw: boolean): Signals {
  const signals = (outcome: Signals['outcome']) => ({ scorer: 'local', version: classifier.version, outcome })
  try {
    const readings = classifier.read({ text }, languages, { raw, spans: true })
    if (readings.length > 0) return signals({ status: 'ok', readings })
    return signals({ status: 'unsupported', why: languages.length === 0 ? 'empty' : 'language' })
  } catch {
    return signals({ status: 'error', kind: 'unavailable' })
  }
}

function judge(
  { nickname = 'Reader' }: ScreenLine,
  { visible, links, signals }: { visible: SourceText; links: Link[]; signals: Signals },
  { policy, options }: Parameters<typeof screenText>[1],
): Pick<Screened, 'verdict' | 'findings'> {
  const submission: Submission = {
    body: visible,
    name: nickname,
    links,
    fingerprint: fingerprint(visible.text),
    thread: { premoderation: false, recent: [] },
    author: { standing: 'normal', staff: false, publishedCount: 0, rejectedCount: 0, recent: [] },
  }
  const judgeIt = options.raw ? moderateRaw : moderate
  const { verdict, findings } = judgeIt(submission, [signals], policy)
  return { verdict, findings: findings.map(({ rule, view, spans }) => ({ rule, view, spans })) }
}

function highest(readings: Reading[]): Record<string, number> {
  const scores: Record<string, number> = {}
  for (const reading of readings)
    for (const [label, score] of Object.entries(reading.scores))
      if (score !== null) scores[label] = Math.max(scores[label] ?? 0, Math.round(score * 10_000) / 10_000)
  return scores
}
