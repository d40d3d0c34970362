import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, readPerspectiveConfig } from '../../src/config.ts'
import { parseKeyList } from '../../src/perspective/key-list.ts'
import { listedKeys } from '../../src/perspective/keys.ts'
import { readListedKeys } from '../../src/perspective/listed-keys.ts'

const [one, two] = ['AIzaSy-a-first-key-of-39-characters-xxx', 'b-second-key-of-27-letters_']
const faultOf = (read: () => unknown) => {
  try {
    read()
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
  return ''
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-keys-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('settings of the analyzer alone', () => {
  it('are a loopback address and a key for this run, unless told', () => {
    const config = readPerspectiveConfig({})
    expect(config).toEqual({ host: '127.0.0.1', port: 3000, logLevel: 'info' })
    const { keys, made } = readListedKeys(config)
    expect(keys).toEqual([{ owner: 'trial', key: made, perMinute: 600 }])
    expect(made).toMatch(/^pk_trial_[\w-]{43}$/)
  })

  it('are those of the service besides, which may say more than it needs', () => {
    const config = readPerspectiveConfig({
      HOST: '0.0.0.0',
      PORT: '8080',
      PUBLIC_URL: 'https://scores.example.com/',
      LOG_LEVEL: 'warn',
      DATABASE_URL: 'postgres://x',
      PERSPECTIVE_KEYS: `daily=${one}`,
    })
    expect(config).toEqual({
      host: '0.0.0.0',
      port: 8080,
      publicUrl: 'https://scores.example.com',
      logLevel: 'warn',
      keys: `daily=${one}`,
    })
  })

  it.each([
    [{ PORT: 'x' }, 'PORT'],
    [{ PUBLIC_URL: 'ftp://x' }, 'PUBLIC_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ HOST: '0.0.0.0' }, 'PERSPECTIVE_KEYS or PERSPECTIVE_KEYS_FILE is needed'],
    [{ PERSPECTIVE_KEYS: `a=${one}`, PERSPECTIVE_KEYS_FILE: '/x' }, 'do not go together'],
  ])('are refused: %j', (env, fault) => {
    expect(faultOf(() => readPerspectiveConfig(env))).toContain(fault)
  })
})

describe('a list of keys', () => {
  it('has names, keys and quotas, with commas or lines between and remarks', () => {
    expect(parseKeyList(`# ours\ndaily=${one}@60, weekly=${two}\n\n`)).toEqual([
      { owner: 'daily', key: one, perMinute: 60 },
      { owner: 'weekly', key: two, perMinute: 600 },
    ])
  })

  it('opens with its keys alone', async () => {
    const keys = listedKeys(parseKeyList(`daily=${one}@60`))
    expect(await keys.find(one)).toEqual({ id: '0', owner: 'daily', perMinute: 60 })
    for (const wrong of [two, '', `${one}x`, `daily=${one}`]) expect(await keys.find(wrong)).toBeUndefined()
  })

  it('is read from a file', async () => {
    const path = join(folder, 'keys')
    await writeFile(path, `daily=${one}\n`)
    expect(readListedKeys(readPerspectiveConfig({ PERSPECTIVE_KEYS_FILE: path })).keys).toEqual([
      { owner: 'daily', key: one, perMinute: 600 },
    ])
  })

  it.each([
    [`daily=${one}, secret-without-a-name`, 'entry 2 must be name=key'],
    ['daily=too-short-secret', 'entry 1 must be name=key'],
    [`daily=${one}@0`, 'entry 1 must have from 1'],
    [`daily=${one}@many`, 'entry 1 must be name=key'],
    [`daily=${one}, other=${one}`, 'entry 2 has a key that another has'],
    [' , # nothing', 'names no key'],
  ])('that is wrong is refused by its place, and nothing of it is said: case %#', (list, fault) => {
    const message = faultOf(() => readListedKeys(readPerspectiveConfig({ PERSPECTIVE_KEYS: list })))
    expect(message).toContain(`PERSPECTIVE_KEYS: ${fault}`)
    for (const secret of [one, 'secret']) expect(message).not.toContain(secret)
  })

  it('that cannot be read is named', () => {
    const config = readPerspectiveConfig({ PERSPECTIVE_KEYS_FILE: join(folder, 'none') })
    expect(faultOf(() => readListedKeys(config))).toBe('PERSPECTIVE_KEYS_FILE cannot be read: ENOENT')
  })
})
