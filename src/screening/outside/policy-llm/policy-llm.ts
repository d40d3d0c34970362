import { createHash } from 'node:crypto'
import type { Question } from '../../scorer.ts'
import { type Budget, createBudget, unlimited } from '../budget.ts'
import type { Source } from '../source.ts'
import { parseStrictly } from '../strict-json.ts'
import type { Surroundings } from '../surroundings.ts'
import { checkStatus, post } from '../transport.ts'
import { createCanary } from './canary.ts'
import { type Message, promptFor } from './prompt.ts'
import { answerSchema, type Read, readReply, usageOf } from './read-reply.ts'

export type PolicyLlmOptions = {
  name: string
  /** Of a server with `v1/chat/completions`; with a slash at its end. */
  baseUrl: string
  model: string
  key?: string
  /** What it judges by. */
  policy: string
  /** Of a comment with its name; a longer one could push the policy out of a small context, unnoticed. */
  maxBytes: number
  maxTokens: number
  seed: number
  maxAnswerBytes: number
  /** In tokens, or in money where prices (for a million tokens) are given. */
  budget?: { most: number; windowMs: number; prices?: { input: number; output: number } }
  canaryEveryMs: number
}

/**
 * A language model that reads a policy. It may hold by itself and never reject: what it reads was written by those it
 * judges. Its version names the model and, by a hash, the policy.
 */
export function createPolicyLlm(options: PolicyLlmOptions, surroundings: Surroundings): Source {
  const { name, model, policy } = options
  const { now } = surroundings
  const budget = options.budget ? createBudget(options.budget, now) : unlimited
  const read = (question: Question, signal: AbortSignal) =>
    complete(question, { options, surroundings, budget, signal })
  const canary = createCanary({
    everyMs: options.canaryEveryMs,
    now,
    ask: async (question, signal) => (await read(question, signal)).verdict,
  })
  return {
    name,
    version: `policy-llm/${model.slice(0, 70)}/${createHash('sha256').update(policy).digest('hex').slice(0, 8)}`,
    most: 'hold',
    wantsContext: true,
    async ask(question, signal) {
      const { text, name: author } = question
      if (Buffer.byteLength(text + author) > options.maxBytes)
        return { status: 'unsupported', why: 'too-long' }
      return { status: 'ok', readings: (await read(question, signal)).readings }
    },
    refused: () => (budget.isSpent() ? 'budget' : canary.failing()),
    check: canary.check,
  }
}

type Asking = { options: PolicyLlmOptions; surroundings: Surroundings; budget: Budget; signal: AbortSignal }

async function complete(question: Question, asking: Asking): Promise<Read> {
  const { options, surroundings, budget, signal } = asking
  const { caseId, messages } = promptFor(question, options.policy)
  const reserved = budget.reserve(
    costOf(options, { input: guessTokens(messages), output: options.maxTokens }),
  )
  const reply = await post(surroundings.fetch, {
    url: new URL('v1/chat/completions', options.baseUrl).href,
    headers: options.key ? { authorization: `Bearer ${options.key}` } : {},
    body: JSON.stringify(requestOf(options, messages)),
    signal,
    maxBytes: options.maxAnswerBytes,
  })
  checkStatus(reply, surroundings.now())
  const body = parseStrictly(reply.text)
  const usage = usageOf(body)
  if (usage) reserved.settle(costOf(options, usage))
  return readReply(body, caseId, question)
}

function requestOf({ model, maxTokens, seed }: PolicyLlmOptions, messages: Message[]) {
  return {
    model,
    messages,
    temperature: 0,
    max_tokens: maxTokens,
    seed,
    stream: false,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'screening', strict: true, schema: answerSchema },
    },
  }
}

/** More than any tokenizer makes of it: no token is less than a byte, and few of Chinese are more than three. */
const guessTokens = (messages: Message[]) =>
  Math.ceil(messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0) / 2)

function costOf({ budget }: PolicyLlmOptions, { input, output }: { input: number; output: number }): number {
  const prices = budget?.prices
  return prices ? (input * prices.input + output * prices.output) / 1_000_000 : input + output
}
