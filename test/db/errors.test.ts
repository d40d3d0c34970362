import { describe, expect, it } from 'vitest'
import { isAway, isDataFault, isRetryable, isTimeout } from '../../src/db/errors.ts'
import { asProblem } from '../../src/db/transact.ts'
import { Problem } from '../../src/problem.ts'

const coded = (code: string) => Object.assign(new Error('failed'), { code })
const kinds = (error: unknown) =>
  Object.entries({ isAway, isRetryable, isTimeout, isDataFault })
    .filter(([, is]) => is(error))
    .map(([name]) => name)

describe('a failed query', () => {
  it.each<[string, string, string[]]>([
    ['57P01', 'the server is stopping', ['isAway']],
    ['57P02', 'the server crashed', ['isAway']],
    ['57P03', 'the server is starting', ['isAway']],
    ['53300', 'too many connections', ['isAway']],
    ['08006', 'the connection broke', ['isAway']],
    ['25006', 'a read-only server', ['isAway']],
    ['ECONNREFUSED', 'nobody listens', ['isAway']],
    ['40001', 'a serialization failure', ['isRetryable']],
    ['40P01', 'a deadlock', ['isRetryable']],
    ['55P03', 'a lock not had in time', ['isTimeout']],
    ['57014', 'a statement that took too long', ['isTimeout']],
    ['23505', 'a duplicate', ['isDataFault']],
    ['22021', 'a text that is none', ['isDataFault']],
    ['42P01', 'a table that is not there', []],
    ['42601', 'a syntax error', []],
  ])('%s, %s, is one of %j', (code, _, expected) => {
    expect(kinds(coded(code))).toEqual(expected)
  })

  it('says that the database is away when its socket is gone, not when a file is', () => {
    expect(kinds(Object.assign(coded('ENOENT'), { syscall: 'connect' }))).toEqual(['isAway'])
    expect(kinds(Object.assign(coded('ENOENT'), { syscall: 'open' }))).toEqual([])
  })

  it.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
    'Cannot use a pool after calling end on the pool',
  ])('without a code says that the database is away: %s', message => {
    expect(kinds(new Error(message))).toEqual(['isAway'])
  })

  it.each([null, undefined, 'Connection terminated', 7, {}, new Error('something else')])(
    'that is none of it is none of it: %s',
    error => {
      expect(kinds(error)).toEqual([])
    },
  )

  it('is a 503 problem where asking again may help, and itself where not', () => {
    for (const code of ['57P01', '40001', '55P03'])
      expect(asProblem(coded(code))).toMatchObject({ type: 'unavailable', extra: { retryAfter: 2 } })
    for (const error of [coded('23505'), coded('42P01'), new Problem('not-found')])
      expect(asProblem(error)).toBe(error)
  })
})
