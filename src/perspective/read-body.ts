import type { Context } from 'hono'
import type { Env } from '../http/env.ts'
import { BodyError, readIncoming } from '../http/request-body.ts'
import { badJson, tooLarge } from './errors.ts'
import { JsonFault, parseLenient } from './lenient-json.ts'

/** A comment has 20 KB at most; what it answers may come with it, and escapes make six of one. */
const mostBytes = 512 * 1024
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads a JSON body whatever its type is said to be; an empty one is an empty message. Throws the 400s. */
export async function readBody(c: Context<Env>): Promise<unknown> {
  const text = decoded(await bytes(c))
  if (text.trim() === '') return {}
  try {
    return parseLenient(text)
  } catch (error) {
    if (error instanceof JsonFault) throw badJson(error.message)
    throw error
  }
}

async function bytes(c: Context<Env>): Promise<Uint8Array> {
  if (Number(c.req.header('content-length') ?? 0) > mostBytes) throw tooLarge(mostBytes)
  try {
    return await readIncoming(c.env.incoming, mostBytes)
  } catch (error) {
    if (!(error instanceof BodyError)) throw error
    throw error.fault === 'too-large' ? tooLarge(mostBytes) : badJson('Unexpected end of string.')
  }
}

function decoded(body: Uint8Array): string {
  try {
    return utf8.decode(body)
  } catch {
    throw badJson('Encountered non UTF-8 code points.')
  }
}
