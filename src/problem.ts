/**
 * The error catalogue (RFC 9457). Domain code throws a `Problem`; `http/errors.ts` alone writes it. `type` is stable:
 * clients tell problems apart by it.
 */
const catalogue = {
  'bad-request': [400, 'The request cannot be read'],
  'invalid-json': [400, 'The body is not valid JSON'],
  'invalid-cursor': [400, 'The cursor is not one of ours'],
  'invalid-token': [401, 'The token is not valid'],
  'sign-in-required': [401, 'Sign in first'],
  'wrong-credentials': [401, 'The e-mail address or the password is wrong'],
  'origin-not-allowed': [403, 'This origin is not one of the site’s'],
  'not-allowed': [403, 'Not allowed'],
  'author-suspended': [403, 'This author is suspended'],
  'author-banned': [403, 'This author is banned'],
  'thread-closed': [403, 'The discussion is closed'],
  'threads-not-opened': [403, 'This site opens its discussions itself'],
  'edit-window-over': [403, 'The time for edits is over'],
  'not-found': [404, 'Not found'],
  'policy-changed': [409, 'Another policy has come into force'],
  'client-id-reused': [409, 'This clientId was used for another comment'],
  'parent-gone': [409, 'The comment replied to is no longer there'],
  'not-latest': [409, 'The comment has changed since'],
  'not-editable': [409, 'The comment can no longer be changed'],
  'case-claimed': [409, 'Someone else is working on this case'],
  'claim-lost': [409, 'The claim has ended'],
  'case-changed': [409, 'The case has changed since'],
  'case-decided': [409, 'The case has been decided'],
  'action-not-possible': [409, 'This action is not possible now'],
  'cannot-undo': [409, 'Something newer exists'],
  'setup-used': [409, 'The set-up link has been used or is no longer valid'],
  'email-taken': [409, 'This e-mail address has an account'],
  'body-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'Send application/json'],
  'invalid-input': [422, 'The input is not valid'],
  'rate-limited': [429, 'Too many requests'],
  internal: [500, 'Something went wrong on our side'],
  unavailable: [503, 'Not available for the moment'],
} as const satisfies Record<string, [status: number, title: string]>

export type ProblemType = keyof typeof catalogue

/** One fault of the input. `pointer` is a JSON pointer into the body, or `?name` for a query parameter. */
export type Fault = { pointer: string; detail: string }

type Extra = {
  detail?: string
  errors?: Fault[]
  /** Seconds. */
  retryAfter?: number
  /** Further members of the answer, such as who decided what. */
  more?: Record<string, unknown>
  cause?: unknown
}

export class Problem extends Error {
  override readonly name = 'Problem'
  readonly type: ProblemType
  readonly status: number
  readonly extra: Extra

  constructor(type: ProblemType, extra: Extra = {}) {
    super(catalogue[type][1], { cause: extra.cause })
    this.type = type
    this.status = catalogue[type][0]
    this.extra = extra
  }

  /** The answer's body. `instance` is the request's id. */
  toJSON(requestId?: string): Record<string, unknown> {
    const { detail, errors, more } = this.extra
    return {
      type: `/problems/${this.type}`,
      title: this.message,
      status: this.status,
      ...(detail && { detail }),
      ...(errors && { errors }),
      ...more,
      ...(requestId && { instance: `urn:uuid:${requestId}` }),
    }
  }
}

export const problemTypes = Object.keys(catalogue) as ProblemType[]
