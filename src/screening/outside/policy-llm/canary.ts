import type { ScorerError } from '../../../../moderation/index.ts'
import type { Question } from '../../scorer.ts'
import { asFailure } from '../failure.ts'
import type { LlmVerdict } from './labels.ts'

export type Canary = {
  /** Why the model is not trusted at present; null when it is. */
  failing(): ScorerError | null
  /** Asks when it is time to. */
  check(signal: AbortSignal): Promise<void>
}

type CanaryOptions = {
  /** 0: never. */
  everyMs: number
  now(): number
  ask(question: Question, signal: AbortSignal): Promise<LlmVerdict>
}

const againMs = 30_000

/** Comments whose verdict is beyond doubt, one of each kind and language. */
const known: { text: string; language: string; isAbuse: boolean }[] = [
  {
    text: 'You are a worthless piece of trash and I will find you and kill you.',
    language: 'en',
    isAbuse: true,
  },
  { text: '谢谢作者，这篇文章让我学到了很多。', language: 'zh', isAbuse: false },
  { text: '你这个傻逼贱货，老子要杀了你全家。', language: 'zh', isAbuse: true },
  {
    text: 'Thank you for this article, I learned a lot about the new library.',
    language: 'en',
    isAbuse: false,
  },
]

/**
 * Asks now and then about one abusive and one friendly comment: a model that passes everything, or holds everything,
 * answers in the best of form. While the last check went wrong it is asked anew every half minute.
 */
export function createCanary({ everyMs, now, ask }: CanaryOptions): Canary {
  let next = Number.NEGATIVE_INFINITY
  let turn = 0
  let failing: ScorerError | null = null

  async function look(signal: AbortSignal): Promise<ScorerError | null> {
    const pair = [known[turn % known.length]!, known[(turn + 1) % known.length]!]
    turn += 2
    try {
      for (const one of pair) {
        const verdict = await ask(questionOf(one, signal), signal)
        if ((verdict !== 'allow') !== one.isAbuse) return 'bad-response'
      }
      return null
    } catch (error) {
      return asFailure(error).kind
    }
  }

  return {
    failing: () => failing,
    async check(signal) {
      if (everyMs === 0 || now() < next) return
      failing = await look(signal)
      next = now() + (failing ? Math.min(everyMs, againMs) : everyMs)
    },
  }
}

function questionOf({ text, language }: (typeof known)[number], signal: AbortSignal): Question {
  return { id: 'canary', siteId: 'parley', text, name: 'Reader', languages: [language], context: {}, signal }
}
