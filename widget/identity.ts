import { randomGuestSecret } from './random.ts'
import { readItem, writeItem } from './storage.ts'

/** Brings the site's own reader's JWT, or null while nobody is signed in there. */
export type GetToken = () => Promise<string | null | undefined> | string | null | undefined

/** Who is at the keyboard: the site's own reader (a JWT), or a guest with a secret of this browser. */
export type Identity = {
  /** The credential that is there already, if any; makes none. */
  current: () => Promise<string | null>
  /** The credential to write with; a guest's is made, and kept, before it is first sent. */
  required: () => Promise<string>
  /** The name in the reader's JWT; null for a guest. */
  readerName: () => string | null
  isReader: () => boolean
  /** Takes another token of the same reader, or one where there was none. */
  renew: (token: string | null) => void
  /** Forgets a token that the service refused, so that `getToken` is asked again. */
  forget: () => void
}

type Claims = { sub?: string; name?: string; exp?: number }

const guestSecret = /^guest_[A-Za-z0-9_-]{43}$/

/** The payload of a JWT, unverified: for showing a name and noticing the end of its time. */
export const readClaims = (jwt: string): Claims => {
  try {
    const base64 = jwt.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
    const claims = JSON.parse(new TextDecoder().decode(bytes)) as Claims
    return typeof claims === 'object' && claims ? claims : {}
  } catch {
    return {}
  }
}

const isFresh = (jwt: string): boolean => {
  const { exp } = readClaims(jwt)
  return exp === undefined || exp * 1000 > Date.now() + 30_000
}

const storedGuest = (site: string): string | null => {
  const stored = readItem(`parley:guest:${site}`)
  return stored && guestSecret.test(stored) ? stored : null
}

const newGuest = (site: string): string => {
  const secret = randomGuestSecret()
  writeItem(`parley:guest:${site}`, secret)
  return secret
}

/** `token` is the attribute's JWT; `getToken`, when given, is asked for one and asked again when it runs out. */
export const createIdentity = (site: string, token: string | null, getToken: GetToken | null): Identity => {
  let jwt = token
  const reader = async (): Promise<string | null> => {
    if (getToken && (!jwt || !isFresh(jwt))) jwt = (await getToken()) || null
    return jwt
  }
  return {
    current: async () => (await reader()) ?? storedGuest(site),
    required: async () => (await reader()) ?? storedGuest(site) ?? newGuest(site),
    readerName: () => (jwt ? (readClaims(jwt).name ?? '') : null),
    isReader: () => jwt !== null,
    renew: renewed => {
      jwt = renewed
    },
    forget: () => {
      if (getToken) jwt = null
    },
  }
}
