import Perspective from 'perspective-api-client'
import { parseStrictly } from '../strict-json.ts'
import type { Surroundings } from '../surroundings.ts'
import { post, type Reply, readRetryAfter } from '../transport.ts'
import { errorTypeOf } from './errors.ts'

export type ClientOptions = Pick<Surroundings, 'fetch' | 'now'> & {
  apiKey: string
  /** With a slash at its end. */
  baseUrl: string
  /** Of one text, in UTF-8. */
  maxBytes: number
  maxAnswerBytes: number
}

/** All that a ResponseError of ours carries: neither the key nor the text nor what was answered. */
export type Refused = { status: number; errorType: string | null; retryAfterMs: number | undefined }

/**
 * The npm client, of which the builder of requests and the classes of errors are used. Its own transport has no time
 * limit and no address but Google's, puts the key into the URL and into its errors, and posts even what it has
 * refused; so that part is ours.
 */
export class PerspectiveClient extends Perspective {
  readonly #options: ClientOptions

  constructor(options: ClientOptions) {
    // The parent keeps what it is given where any log of this object would show it.
    super({ apiKey: 'kept elsewhere' })
    this.#options = options
  }

  /**
   * Posts one text, given alone or in a request, and returns the answer's JSON. HTML is never stripped, nothing is
   * ever cut off, and nothing may be stored, whatever the options say. Rejects with the client's TextEmptyError,
   * TextTooLongError or ResponseError (whose `response` is a `Refused`), or with a ScorerFailure when there was no
   * answer to read.
   */
  override async analyze(
    text: string | Perspective.AnalyzeComment,
    { signal, ...options }: Perspective.AnalyzeOptions & { signal?: AbortSignal } = {},
  ): Promise<unknown> {
    const { fetch, apiKey, baseUrl, maxAnswerBytes } = this.#options
    const payload = this.getAnalyzeCommentPayload(text, {
      ...options,
      stripHTML: false,
      truncate: false,
      doNotStore: true,
    })
    this.#checkText(payload.comment.text)
    const reply = await post(fetch, {
      url: new URL('v1alpha1/comments:analyze', baseUrl).href,
      headers: { 'x-goog-api-key': apiKey },
      body: JSON.stringify(payload),
      signal: signal ?? AbortSignal.timeout(10_000),
      maxBytes: maxAnswerBytes,
    })
    if (reply.status !== 200)
      throw new Perspective.ResponseError(`HTTP ${reply.status}`, this.#refused(reply))
    return parseStrictly(reply.text)
  }

  /** The service counts bytes, the npm client UTF-16 units: a Chinese character is three of the former. */
  #checkText(text: string): void {
    if (text === '') throw new Perspective.TextEmptyError()
    if (Buffer.byteLength(text) > this.#options.maxBytes) throw new Perspective.TextTooLongError()
  }

  #refused({ status, headers, text }: Reply): Refused {
    const retryAfterMs = readRetryAfter(headers.get('retry-after'), this.#options.now())
    return { status, errorType: errorTypeOf(text), retryAfterMs }
  }
}
