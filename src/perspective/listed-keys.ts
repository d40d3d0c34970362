import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { ConfigError, type PerspectiveConfig } from '../config.ts'
import { KeyListFault, parseKeyList } from './key-list.ts'
import type { ListedKey } from './keys.ts'

/** The keys of a server that runs alone; `made` is the one for this run, when the settings name none. */
export function readListedKeys({ keys, keysFile }: PerspectiveConfig): { keys: ListedKey[]; made?: string } {
  if (keys === undefined && keysFile === undefined) {
    const made = `pk_trial_${randomBytes(32).toString('base64url')}`
    return { keys: [{ owner: 'trial', key: made, perMinute: 600 }], made }
  }
  const variable = keysFile === undefined ? 'PERSPECTIVE_KEYS' : 'PERSPECTIVE_KEYS_FILE'
  try {
    const listed = parseKeyList(keysFile === undefined ? keys! : readFileSync(keysFile, 'utf8'))
    if (listed.length === 0) throw new KeyListFault('names no key')
    return { keys: listed }
  } catch (error) {
    if (error instanceof KeyListFault) throw new ConfigError(`${variable}: ${error.message}`)
    throw new ConfigError(`${variable} cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
}
