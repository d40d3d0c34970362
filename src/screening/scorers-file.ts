import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { z } from '@hono/zod-openapi'
import { type ListedScorer, scorersFile, type secret } from './outside/config.ts'

/**
 * The scorers that an installation may ask, in a JSON file: docs/scorers.example.json shows one, docs/scorers.md
 * says what each field means. Which of them a site uses is its policy.
 */

type WithSecrets<T> = T extends { kind: 'http' }
  ? Omit<T, 'secret'> & { secret: string }
  : T extends { kind: 'policy-llm' }
    ? Omit<T, 'key' | 'policy'> & { key?: string; policy?: string }
    : Omit<T, 'key'> & { key: string }

/** One scorer of the file, its secrets and its policy read. */
export type OutsideScorerConfig = WithSecrets<ListedScorer>

export class ScorersFileError extends Error {
  override readonly name = 'ScorersFileError'
}

/** A variable of the environment by its name; undefined when it is not set. */
export type Environment = (name: string) => string | undefined

/** Reads the file and what it points to. Throws a ScorersFileError that names every fault, and no secret. */
export function readScorersFile(path: string, environment: Environment): OutsideScorerConfig[] {
  const parsed = scorersFile.safeParse(parse(path))
  const faults = (parsed.error?.issues ?? []).map(issue => `${place(issue.path)} ${issue.message}`)
  if (!parsed.success) throw new ScorersFileError(faults.join('\n'))
  const { scorers } = parsed.data
  const found = createFinder(dirname(resolve(path)), environment)
  const read = scorers.map((one, index) => resolveOne(one, index, found))
  found.faults.push(...sameNames(scorers))
  if (found.faults.length > 0) throw new ScorersFileError(found.faults.join('\n'))
  return read
}

function parse(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new ScorersFileError(`${path} cannot be read`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new ScorersFileError(`${path} is not JSON`)
  }
}

const place = (path: PropertyKey[]) => path.map(String).join('.') || 'the file'

const sameNames = (scorers: ListedScorer[]) =>
  scorers.flatMap(({ name }, index) =>
    scorers.findIndex(other => other.name === name) < index
      ? [`scorers.${index}.name is the name of another`]
      : [],
  )

type Finder = ReturnType<typeof createFinder>

/** Finds what the file points to; what can't be found is a fault, and an empty text. */
function createFinder(folder: string, environment: Environment) {
  const faults: string[] = []
  const fault = (text: string) => {
    faults.push(text)
    return ''
  }
  const file = (path: string, where: string) => {
    try {
      return readFileSync(resolve(folder, path), 'utf8').trim() || fault(`${where}: ${path} is empty`)
    } catch {
      return fault(`${where}: ${path} cannot be read`)
    }
  }
  return {
    faults,
    file,
    secret(from: z.infer<typeof secret>, where: string): string {
      const value = 'env' in from ? environment(from.env)?.trim() : file(from.file, where)
      if (value === undefined || ('env' in from && value === ''))
        return fault(`${where}: ${(from as { env: string }).env} is not set`)
      // A line break in a header would be refused with the whole header in the message.
      return /^[\x21-\x7e]*$/.test(value) ? value : fault(`${where} must be visible ASCII characters`)
    },
  }
}

function resolveOne(one: ListedScorer, index: number, found: Finder): OutsideScorerConfig {
  const at = `scorers.${index}`
  if (one.kind === 'http') return { ...one, secret: found.secret(one.secret, `${at}.secret`) }
  if (one.kind === 'perspective') return { ...one, key: found.secret(one.key, `${at}.key`) }
  const { key, policy, ...rest } = one
  return {
    ...rest,
    ...(key && { key: found.secret(key, `${at}.key`) }),
    ...(policy && { policy: found.file(policy.file, `${at}.policy`) }),
  }
}
