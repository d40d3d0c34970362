import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Problem, type ReviewApi } from '../../console/api.ts'
import { type ClaimState, createClaims } from '../../console/claims.ts'
import type { Claim } from '../../console/wire.ts'
import { decided, makeCase } from './subject.ts'

const minute = 60_000
const until = (minutes: number) => new Date(Date.now() + minutes * minute).toISOString()
const bos = (minutes: number): Claim => ({ by: { id: 'bo', name: 'Bo' }, until: until(minutes), mine: false })

function desk() {
  const states: ClaimState[] = []
  const claim = vi.fn(async (id: string) => ({ token: `token-${id}`, caseVersion: 1, until: until(5) }))
  const release = vi.fn(async (_id: string) => ({}))
  const claims = createClaims({ claim, release } as unknown as ReviewApi, { id: 'me' }, state =>
    states.push(state),
  )
  return { claims, claim, release, last: () => states.at(-1)?.kind }
}

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 12) }))
afterEach(() => vi.useRealTimers())
const settle = (ms = 300) => vi.advanceTimersByTimeAsync(ms)

describe('claiming', () => {
  test('a case that stays open is claimed, one leafed over is not', async () => {
    const { claims, claim, last } = desk()
    claims.open(makeCase('a'))
    claims.open(makeCase('b'))
    await settle()
    expect(claim.mock.calls).toEqual([['b']])
    expect(last()).toBe('mine')
  })

  test('leaving gives it back', async () => {
    const { claims, release } = desk()
    claims.open(makeCase('a'))
    await settle()
    claims.leave()
    await settle()
    expect(release.mock.calls).toEqual([['a']])
  })

  test('leaving while the claim is on its way gives it back when it arrives', async () => {
    const { claims, claim, release } = desk()
    let grant: (value: { token: string; caseVersion: number; until: string }) => void = () => {}
    claim.mockImplementationOnce(
      () =>
        new Promise(resolve => {
          grant = resolve
        }),
    )
    claims.open(makeCase('a'))
    await settle()
    claims.leave()
    grant({ token: 't', caseVersion: 1, until: until(5) })
    await settle()
    expect(release.mock.calls).toEqual([['a']])
  })

  test('what a colleague holds is not asked for', async () => {
    const { claims, claim, last } = desk()
    claims.open(makeCase('a', { claim: bos(5) }))
    await settle()
    expect(claim).not.toHaveBeenCalled()
    expect(last()).toBe('theirs')
  })

  test('a refusal says who has it', async () => {
    const { claims, claim, last } = desk()
    claim.mockRejectedValueOnce(new Problem(409, { claim: bos(5) }))
    claims.open(makeCase('a'))
    await settle()
    expect(last()).toBe('theirs')
  })

  test('a closed case is claimed only when it is decided', async () => {
    const { claims, claim } = desk()
    claims.open(decided(makeCase('a'), 'reject'))
    await settle()
    expect(claim).not.toHaveBeenCalled()
    expect((await claims.hold('a')).token).toBe('token-a')
  })

  test('deciding uses the claim that is there and does not give it back', async () => {
    const { claims, claim, release } = desk()
    claims.open(makeCase('a'))
    await settle()
    const granted = claims.hold('a')
    claims.open(makeCase('b'))
    expect((await granted).token).toBe('token-a')
    claims.decided('a', true)
    await settle()
    expect(claim.mock.calls).toEqual([['a'], ['b']])
    expect(release).not.toHaveBeenCalled()
  })

  test('a decision that failed gives the claim back', async () => {
    const { claims, release } = desk()
    claims.open(makeCase('a'))
    await settle()
    await claims.hold('a')
    claims.open(makeCase('b'))
    claims.decided('a', false)
    await settle()
    expect(release.mock.calls).toEqual([['a']])
  })
})

describe('keeping a claim', () => {
  test('renews while someone is there, lets it lapse when nobody is, and claims again on their return', async () => {
    const { claims, claim, last } = desk()
    claims.open(makeCase('a'))
    await settle()
    await settle(2 * minute)
    claims.active()
    claims.tick()
    await settle()
    expect(claim).toHaveBeenCalledTimes(2)
    await settle(5 * minute)
    claims.tick()
    expect(last()).toBe('lapsed')
    claims.active()
    await settle()
    expect(last()).toBe('mine')
  })

  test('the room’s word about a colleague’s claim counts, and a free case is claimed', async () => {
    const { claims, claim, last } = desk()
    claims.open(makeCase('a', { claim: bos(5) }))
    claims.hear(makeCase('a'))
    await settle()
    expect(claim).toHaveBeenCalledTimes(1)
    expect(last()).toBe('mine')
    claims.hear(makeCase('a', { claim: bos(5) }))
    expect(last()).toBe('theirs')
    claims.hear(decided(makeCase('a'), 'publish'))
    expect(last()).toBe('none')
  })

  test('old news of a free case takes nothing away', async () => {
    const { claims, last } = desk()
    claims.open(makeCase('a'))
    await settle()
    claims.hear(makeCase('a'))
    expect(last()).toBe('mine')
  })
})
