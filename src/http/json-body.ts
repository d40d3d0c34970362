import type { Context } from 'hono'
import { Problem } from '../problem.ts'
import type { Env } from './env.ts'
import { BodyError, readIncoming } from './request-body.ts'
import { nestsDeeper } from './text.ts'

const mostBytes = 64 * 1024
const deepest = 32
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** Reads a JSON body within its limits. Throws 400, 413 or 415. */
export async function jsonBody(c: Context): Promise<unknown> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Problem('unsupported-media-type')
  const text = decoded(await bytes(c))
  if (nestsDeeper(text, deepest))
    throw new Problem('invalid-json', { detail: `JSON may nest ${deepest} levels deep.` })
  return parsed(text)
}

async function bytes(c: Context): Promise<Uint8Array> {
  if (Number(c.req.header('content-length') ?? 0) > mostBytes) throw tooLarge()
  try {
    return await readIncoming((c.env as Env['Bindings']).incoming, mostBytes)
  } catch (error) {
    if (!(error instanceof BodyError)) throw error
    if (error.fault === 'too-large') throw tooLarge()
    // A sender that goes away in the middle is its own fault, not ours.
    throw new Problem('bad-request', { detail: 'The body ended early.', cause: error })
  }
}

const tooLarge = () => new Problem('body-too-large', { detail: `At most ${mostBytes / 1024} KB.` })

function decoded(body: Uint8Array): string {
  try {
    return utf8.decode(body)
  } catch {
    throw new Problem('invalid-json', { detail: 'The body is not UTF-8.' })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('invalid-json')
  }
}
