import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { compilePolicy, defaultPolicy } from '../../moderation/index.ts'
import { loadClassifier } from '../screening/load-classifier.ts'
import { screenLine, screenText } from './screen-line.ts'

/**
 * `npm run -s screen [-- --scores-only] [--raw]`: reads JSON lines from standard input and writes one JSON line for
 * each, in order, as it goes. A line that is none of ours is answered with its `error`, and the rest go on; the exit
 * code is then 1.
 */
const { values } = parseArgs({
  options: {
    'scores-only': { type: 'boolean', default: false },
    raw: { type: 'boolean', default: false },
  },
})

const by = {
  classifier: loadClassifier(),
  policy: compilePolicy(defaultPolicy, 1),
  options: { scoresOnly: values['scores-only'], raw: values.raw },
}

function answerTo(line: string): object {
  const parsed = screenLine.safeParse(asJson(line))
  if (parsed.success) return screenText(parsed.data, by)
  process.exitCode = 1
  return { error: 'not a line like {"id": "1", "text": "…"}' }
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

// Whoever reads may be slower than we are, or have read enough.
process.stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1))
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
for await (const line of lines) {
  if (line.trim() === '') continue
  const taken = process.stdout.write(`${JSON.stringify(answerTo(line))}\n`)
  if (!taken) await new Promise(resolve => process.stdout.once('drain', resolve))
}
