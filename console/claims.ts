import { asProblem, type ReviewApi } from './api.ts'
import type { CaseSummary, Claim, ClaimGrant } from './wire.ts'

export type ClaimState =
  | { kind: 'none' | 'asking' | 'lapsed' | 'failed' }
  | { kind: 'mine'; until: string }
  | { kind: 'theirs'; by: string; until: string }

type Claimable = Pick<CaseSummary, 'id' | 'state' | 'claim'>

/** Leafing through the list with `j` should not claim every case on the way. */
const dwell = 250
const renewBelow = 200_000
const idleAfter = 120_000

export type Claims = ReturnType<typeof createClaims>

/** Keeps the lease on the case that is open: asks for it, renews it while someone is there, gives it back. */
export function createClaims(api: ReviewApi, me: { id: string }, changed: (state: ClaimState) => void) {
  const grants = new Map<string, ClaimGrant>()
  const asking = new Map<string, Promise<ClaimGrant>>()
  const deciding = new Set<string>()
  let current: string | null = null
  let state: ClaimState = { kind: 'none' }
  let activeAt = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined

  const isOthers = (claim: Claim) => claim.by.id !== me.id && Date.parse(claim.until) > Date.now()

  const show = (id: string, next: ClaimState) => {
    if (id !== current) return
    state = next
    changed(next)
  }

  const ask = (id: string): Promise<ClaimGrant> => {
    const pending = asking.get(id)
    if (pending) return pending
    const asked = api
      .claim(id)
      .then(grant => {
        grants.set(id, grant)
        show(id, { kind: 'mine', until: grant.until })
        return grant
      })
      .catch((error: unknown) => {
        grants.delete(id)
        const { claim } = asProblem(error)
        show(id, claim ? { kind: 'theirs', by: claim.by.name, until: claim.until } : { kind: 'failed' })
        throw error
      })
      .finally(() => asking.delete(id))
    asking.set(id, asked)
    return asked
  }

  /** The lease of a case, asked for now unless it is held and running. */
  const ensure = async (id: string): Promise<ClaimGrant> => {
    const grant = grants.get(id)
    return grant && Date.parse(grant.until) > Date.now() ? grant : ask(id)
  }

  const quietly = (id: string) => void ask(id).catch(() => {})

  const release = async (id: string) => {
    await asking.get(id)?.catch(() => {})
    if (id === current || deciding.has(id) || !grants.delete(id)) return
    await api.release(id).catch(() => {})
  }

  const leave = () => {
    clearTimeout(timer)
    const left = current
    current = null
    state = { kind: 'none' }
    return left ? release(left) : Promise.resolve()
  }

  return {
    /** Resolves when the service has the claim back, or can't be told. */
    leave,
    /** A case is opened. What is not waiting is claimed only when it is decided, what a colleague holds never. */
    open({ id, state: stands, claim }: Claimable) {
      if (id === current && state.kind !== 'none') return
      if (id !== current) void leave()
      current = id
      activeAt = Date.now()
      const grant = grants.get(id)
      if (grant) return show(id, { kind: 'mine', until: grant.until })
      if (claim && isOthers(claim)) return show(id, { kind: 'theirs', by: claim.by.name, until: claim.until })
      show(id, { kind: stands === 'open' ? 'asking' : 'none' })
      if (stands === 'open')
        timer = setTimeout(() => id === current && !deciding.has(id) && quietly(id), dwell)
    },
    takeOver: () => current && quietly(current),
    /** For deciding: the lease is not given back until `decided`. */
    hold(id: string): Promise<ClaimGrant> {
      deciding.add(id)
      return ensure(id)
    },
    decided(id: string, done: boolean) {
      deciding.delete(id)
      if (done) grants.delete(id)
      else void release(id)
    },
    /** What the room says about a case. */
    hear({ id, state: stands, claim }: Claimable) {
      if (id !== current || deciding.has(id)) return
      if (stands === 'closed') {
        grants.delete(id)
        show(id, { kind: 'none' })
      } else if (claim && isOthers(claim)) {
        grants.delete(id)
        show(id, { kind: 'theirs', by: claim.by.name, until: claim.until })
      } else if (!claim && state.kind === 'theirs') {
        quietly(id)
      }
    },
    active() {
      activeAt = Date.now()
      if (current && state.kind === 'lapsed') quietly(current)
    },
    /** To be called now and then: renews what is being worked on, lets the rest run out. */
    tick(now = Date.now()) {
      if (!current || state.kind !== 'mine') return
      const left = Date.parse(state.until) - now
      if (left < renewBelow && now - activeAt < idleAfter) quietly(current)
      else if (left <= 0) show(current, { kind: 'lapsed' })
    },
    /** The page goes away. */
    abandon() {
      for (const id of grants.keys()) void api.release(id, { keepalive: true }).catch(() => {})
      grants.clear()
    },
  }
}
