/** Why a call failed: the last part of the problem's `type`, or `no-answer` where none came. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly type: string
  readonly status: number
  /** When to come back, in milliseconds since 1970, if the service said so. */
  readonly notBefore: number | null

  constructor(type: string, status = 0, wait: number | null = null) {
    super(type)
    this.type = type
    this.status = status
    this.notBefore = wait === null ? null : Date.now() + wait
  }

  static async of(response: Response): Promise<Failure> {
    const problem = (await response.json().catch(() => null)) as { type?: unknown } | null
    const type = typeof problem?.type === 'string' ? (problem.type.split('/').pop() ?? '') : ''
    return new Failure(type, response.status, waitOf(response.headers.get('retry-after')))
  }

  /** Whether the same request may do better later, unchanged: it got no answer, or one about the service. */
  get isPassing(): boolean {
    return this.status === 0 || this.status >= 500
  }
}

/** `Retry-After` in seconds or as a date, as milliseconds from now. */
export const waitOf = (header: string | null): number | null => {
  if (!header) return null
  const seconds = Number(header)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}

/** Whatever was thrown, as a failure. */
export const failureOf = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure('no-answer')
