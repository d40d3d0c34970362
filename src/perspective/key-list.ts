import type { ListedKey } from './keys.ts'

const defaultPerMinute = 600
const entryForm = /^(?<owner>[a-z\d][a-z\d-]{0,62})=(?<key>[\w-]{20,200})(?:@(?<perMinute>\d{1,7}))?$/

export class KeyListFault extends Error {}

/**
 * Keys as an operator lists them: `name=key` or `name=key@requests-a-minute`, with commas or line breaks between;
 * `#` begins a remark. Throws a `KeyListFault` that says which entry is at fault, and never what stands in it.
 */
export function parseKeyList(list: string): ListedKey[] {
  const entries = list
    .split('\n')
    .flatMap(line => line.replace(/#.*/, '').split(','))
    .map(entry => entry.trim())
    .filter(Boolean)
  const keys = entries.map(listedKey)
  const twice = keys.findIndex(({ key }, index) => keys.findIndex(one => one.key === key) !== index)
  if (twice >= 0) throw new KeyListFault(`entry ${twice + 1} has a key that another has as well`)
  return keys
}

function listedKey(entry: string, index: number): ListedKey {
  const { owner, key, perMinute = String(defaultPerMinute) } = entryForm.exec(entry)?.groups ?? {}
  if (!owner || !key) {
    const form = 'name=key or name=key@600, with 20 or more letters, digits, - and _ in the key'
    throw new KeyListFault(`entry ${index + 1} must be ${form}`)
  }
  const most = Number(perMinute)
  if (most < 1 || most > 1_000_000)
    throw new KeyListFault(`entry ${index + 1} must have from 1 to 1000000 a minute`)
  return { owner, key, perMinute: most }
}
