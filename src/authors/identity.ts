import { createHash } from 'node:crypto'
import { errors, jwtVerify } from 'jose'
import { badges } from '../comments/schema.ts'
import { Problem } from '../problem.ts'
import type { Site } from '../sites/sites.ts'

export type Badge = (typeof badges)[number]

/** Who writes: a guest known by a secret of its own making, or a reader whom the site signed in. */
export type Identity =
  | { kind: 'guest'; hash: Buffer; key: string }
  | { kind: 'reader'; subject: string; name: string; badges: Badge[]; key: string }

const guestToken = /^guest_[A-Za-z0-9_-]{43}$/
const longestToken = 8192
const longestLifetime = 24 * 3600
const leeway = 60

/** Reads a bearer token. Throws 401 for anything but a guest's token or a JWT of this site. */
export async function identify(token: string, site: Site, now: Date): Promise<Identity> {
  if (guestToken.test(token)) return guest(token)
  if (token.length > longestToken || token.split('.').length !== 3) {
    throw new Problem('invalid-token', { detail: 'Send a guest token or a JWT that the site signed.' })
  }
  return reader(token, site, now)
}

function guest(token: string): Identity {
  const hash = createHash('sha256').update(token).digest()
  return { kind: 'guest', hash, key: `g${hash.toString('base64')}` }
}

async function reader(token: string, site: Site, now: Date): Promise<Identity> {
  const claims = await verified(token, site, now)
  const { sub, name, exp } = claims
  if (typeof sub !== 'string' || sub.length < 1 || sub.length > 255 || !isText(sub))
    throw refused('sub must be 1 to 255 characters')
  if (typeof name !== 'string' || !isText(name)) throw refused('name must be a string')
  if (exp! - now.getTime() / 1000 > longestLifetime + leeway) throw refused('exp must be within 24 hours')
  return { kind: 'reader', subject: sub, name, badges: knownBadges(claims['badges']), key: `r${sub}` }
}

async function verified(
  token: string,
  site: Site,
  now: Date,
): Promise<Record<string, unknown> & { exp?: number }> {
  for (const secret of site.secrets) {
    try {
      const { payload } = await jwtVerify(token, secret, {
        algorithms: ['HS256'],
        audience: site.key,
        requiredClaims: ['sub', 'name', 'exp'],
        clockTolerance: leeway,
        currentDate: now,
      })
      return payload
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue
      throw refused(
        error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired
          ? error.message
          : undefined,
      )
    }
  }
  throw refused()
}

const refused = (detail?: string) => new Problem('invalid-token', detail ? { detail } : {})
const isText = (text: string) => text.isWellFormed() && !text.includes('\0')

function knownBadges(claim: unknown): Badge[] {
  if (!Array.isArray(claim)) return []
  return badges.filter(badge => claim.includes(badge))
}
