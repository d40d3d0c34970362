/** Limits at the door, for every text that a person sends. */
export const longestBody = 10_000
export const mostBodyBytes = 32 * 1024
export const longestName = 60

/** A fault at a place within a value: the keys that lead to it. */
export type Misplaced = { path: PropertyKey[]; detail: string }

/** Refuses what storage would break or silently change: lone surrogates and NUL, anywhere in the value. */
export function unstorable(value: unknown, path: PropertyKey[] = []): Misplaced[] {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) return [{ path, detail: 'contains a lone surrogate' }]
    if (value.includes('\0')) return [{ path, detail: 'contains NUL' }]
    return []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const faults = unstorable(key, path)
    // A key that can't be stored can't be named either.
    return faults.length > 0 ? faults : unstorable(child, [...path, key])
  })
}

/** True when a JSON text nests deeper than `limit`, without building it. */
export function nestsDeeper(json: string, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let index = 0; index < json.length; index++) {
    const unit = json.charCodeAt(index)
    if (inString) {
      if (unit === 0x5c) index++
      else if (unit === 0x22) inString = false
    } else if (unit === 0x22) inString = true
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > limit) return true
    } else if (unit === 0x7d || unit === 0x5d) depth--
  }
  return false
}
