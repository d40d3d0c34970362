import { plainHost } from './links/host.ts'
import type { PolicyOptions, Threshold } from './types.ts'
import { formsOf } from './word-list/term-forms.ts'

type Fault = { path: string; detail: string }

/** A site's options can't be used; `faults` names each place and what is expected there. */
export class InvalidPolicy extends Error {
  override name = 'InvalidPolicy'
  readonly faults: Fault[]

  constructor(faults: Fault[]) {
    super(`Invalid policy: ${faults.map(({ path, detail }) => `${path} ${detail}`).join('; ')}`)
    this.faults = faults
  }
}

const mostTerms = 100_000

/** Throws an InvalidPolicy unless every option is one that the rules understand. */
export function checkPolicy(options: PolicyOptions): void {
  const faults: Fault[] = []
  const expect = (ok: boolean, path: string, detail: string) => ok || faults.push({ path, detail })
  const number = (value: unknown, path: string, least: number, most: number, whole = true) =>
    expect(
      isNumber(value, least, most, whole),
      path,
      `must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}`,
    )

  if (!isObject(options)) throw new InvalidPolicy([{ path: '/', detail: 'must be an object' }])
  expect(typeof options.premoderation === 'boolean', '/premoderation', 'must be true or false')
  expect(isBoolean(options.shippedLists?.zh), '/shippedLists/zh', 'must be true or false')
  expect(isBoolean(options.shippedLists?.en), '/shippedLists/en', 'must be true or false')
  number(options.links?.most, '/links/most', 0, 1000)
  number(options.newAuthor?.linkHoldUntilPublished, '/newAuthor/linkHoldUntilPublished', 0, 1_000_000)
  number(options.newAuthor?.holdUntilPublished, '/newAuthor/holdUntilPublished', 0, 1_000_000)
  expect(areReserved(options.names?.reserved), '/names/reserved', 'must be a list of names')
  expect(
    ['hold', 'rules-only'].includes(options.otherLanguages),
    '/otherLanguages',
    'must be hold or rules-only',
  )
  number(options.repeats?.withinSeconds, '/repeats/withinSeconds', 0, 86_400)
  number(options.repeats?.likeness, '/repeats/likeness', 0.1, 1, false)
  number(options.flood?.posts, '/flood/posts', 1, 20)
  number(options.flood?.withinSeconds, '/flood/withinSeconds', 1, 86_400)
  faults.push(...hostFaults(options), ...termFaults(options), ...scorerFaults(options))
  if (faults.length > 0) throw new InvalidPolicy(faults)
}

/** A host from a setting in the form links are compared by, or null when it is none. */
export function normalHost(host: string): string | null {
  const plain = plainHost(host)
  if (!/^[^\s/?#@:\\]+$/u.test(plain)) return null
  return URL.parse(`http://${plain}`)?.hostname ?? null
}

function hostFaults({ links }: PolicyOptions): Fault[] {
  return (['allowHosts', 'holdHosts', 'rejectHosts'] as const).flatMap(name => {
    const hosts = links?.[name]
    if (!Array.isArray(hosts)) return [{ path: `/links/${name}`, detail: 'must be a list' }]
    return hosts.flatMap((host, i) => {
      const ok = typeof host === 'string' && normalHost(host) !== null
      return ok ? [] : [{ path: `/links/${name}/${i}`, detail: 'must be a host like example.com' }]
    })
  })
}

function termFaults({ terms }: PolicyOptions): Fault[] {
  if (!Array.isArray(terms)) return [{ path: '/terms', detail: 'must be a list' }]
  if (terms.length > mostTerms) return [{ path: '/terms', detail: `must have at most ${mostTerms} terms` }]
  return terms.flatMap((term, i) => {
    const path = `/terms/${i}`
    if (!isObject(term) || typeof term.term !== 'string') return [{ path, detail: 'must have a term' }]
    if (!['hold', 'reject', 'allow'].includes(term.action))
      return [{ path, detail: 'must hold, reject or allow' }]
    if (!['string', 'undefined'].includes(typeof term.category))
      return [{ path, detail: 'has a bad category' }]
    try {
      formsOf({ ...term, source: 'operator' })
      return []
    } catch (error) {
      return [{ path, detail: `can't be used: ${error instanceof Error ? error.message : 'unknown'}` }]
    }
  })
}

function areReserved(names: unknown): boolean {
  return Array.isArray(names) && names.every(name => typeof name === 'string' && name.trim() !== '')
}

function scorerFaults({ requiredScorers, optionalScorers, thresholds }: PolicyOptions): Fault[] {
  const faults: Fault[] = []
  const areNames = (names: unknown) => Array.isArray(names) && names.every(name => typeof name === 'string')
  if (!areNames(requiredScorers)) faults.push({ path: '/requiredScorers', detail: 'must be a list of names' })
  if (!areNames(optionalScorers)) faults.push({ path: '/optionalScorers', detail: 'must be a list of names' })
  if (!Array.isArray(thresholds)) return [...faults, { path: '/thresholds', detail: 'must be a list' }]
  return [
    ...faults,
    ...thresholds.flatMap((threshold, i) => {
      const detail = thresholdFault(threshold)
      return detail ? [{ path: `/thresholds/${i}`, detail }] : []
    }),
  ]
}

function thresholdFault(threshold: Threshold): string | undefined {
  if (!isObject(threshold)) return 'must be an object'
  const { scorer, label, language, model, hold, reject } = threshold
  if (typeof scorer !== 'string' || typeof label !== 'string') return 'must name a scorer and a label'
  if (![language, model].every(one => one === undefined || typeof one === 'string'))
    return 'has a language or model that is no text'
  const isHold = hold === null || isNumber(hold, 0, 1, false)
  const isReject = reject == null || isNumber(reject, hold ?? 0, 1, false)
  return isHold && isReject ? undefined : 'must have a hold from 0 to 1 and at most a higher reject'
}

function isNumber(value: unknown, least: number, most: number, whole = false): boolean {
  return typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean'
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
