/** perspective-api-client 3.1.0 comes without types: what it has, as its source reads. */
declare module 'perspective-api-client' {
  class Perspective {
    constructor(options: { apiKey: string })
    options: { apiKey: string }
    analyze(text: string | Perspective.AnalyzeComment, options?: Perspective.AnalyzeOptions): Promise<unknown>
    /** Merges an object's fields with those of the options; with `stripHTML: false` it validates only strings. */
    getAnalyzeCommentPayload(
      text: string | Perspective.AnalyzeComment,
      options?: Perspective.AnalyzeOptions,
    ): Perspective.AnalyzeComment
  }

  namespace Perspective {
    type AnalyzeComment = {
      comment: { text: string; type?: 'PLAIN_TEXT' }
      requestedAttributes?: Record<string, { scoreType?: string; scoreThreshold?: number }>
      languages?: string[]
      spanAnnotations?: boolean
      dropUnsupportedAttributes?: boolean
      doNotStore?: boolean
      communityId?: string
      sessionId?: string
      clientToken?: string
    }
    type AnalyzeOptions = {
      attributes?: string[] | Record<string, object>
      doNotStore?: boolean
      stripHTML?: boolean
      truncate?: boolean
      validate?: boolean
    }
    class PerspectiveAPIClientError extends Error {}
    class TextEmptyError extends PerspectiveAPIClientError {}
    class TextTooLongError extends PerspectiveAPIClientError {}
    class ResponseError extends PerspectiveAPIClientError {
      constructor(message: string, response?: unknown)
      response: unknown
    }
  }

  export = Perspective
}
