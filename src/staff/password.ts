import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { Problem } from '../problem.ts'

/** Passwords at rest: argon2id as a PHC string, with OWASP's parameters (19 MiB, two passes, one lane). */

type Cost = { memory: number; passes: number; parallelism: number }

const cost: Cost = { memory: 19 * 1024, passes: 2, parallelism: 1 }
const tagLength = 32
const saltLength = 16
const phc =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltLength)
  return encode(salt, await derive(password, salt, cost, tagLength))
}

/**
 * Whether a password is the stored one's. Without a stored one the same work is done for nothing, so that the time
 * it takes doesn't tell which addresses have an account.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = phc.exec(stored ?? nobody) ?? []
  if (!salt || !tag) throw new Error('a stored password is not one of ours')
  const expected = Buffer.from(tag, 'base64')
  const its = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const actual = await derive(password, Buffer.from(salt, 'base64'), its, expected.length)
  return timingSafeEqual(actual, expected) && stored !== null
}

function encode(salt: Buffer, tag: Buffer): string {
  const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(tag)}`
}

const nobody = encode(randomBytes(saltLength), randomBytes(tagLength))

const atOnce = 2
const mostWaiting = 64
const waiting: (() => void)[] = []
let running = 0

/** Two at a time, since each takes its memory for itself; beyond a bounded queue it is 503. */
async function derive(password: string, nonce: Buffer, its: Cost, length: number): Promise<Buffer> {
  if (waiting.length >= mostWaiting) throw new Problem('unavailable', { retryAfter: 2 })
  if (running >= atOnce) await new Promise<void>(resolve => waiting.push(resolve))
  else running++
  try {
    return await argon2id(password, nonce, its, length)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

function argon2id(password: string, nonce: Buffer, its: Cost, length: number): Promise<Buffer> {
  const message = password.normalize('NFC')
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce, ...its, tagLength: length }, (error, tag) =>
      error ? reject(error) : resolve(tag),
    )
  })
}
