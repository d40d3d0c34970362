import { han, kindAt, letter, other } from './characters.ts'
import type { View } from './view.ts'

/**
 * The languages of a canonical text as ISO 639-1 codes, `und` for one that is none of those known: `[]` when it has
 * no letters, `['zh', 'en']` when it mixes the two.
 */
export function languagesOf({ units, length }: View): string[] {
  let chinese = 0
  let latin = 0
  let others = 0
  for (let i = 0; i < length; i++) {
    const kind = kindAt(units, i)
    if (kind === han) chinese++
    else if (kind === letter && units[i]! < 0x250) latin++
    else if (kind === letter || kind === other) others++
  }
  const languages = [...(chinese > 0 ? ['zh'] : []), ...(latin > 0 ? ['en'] : [])]
  return others > chinese + latin ? ['und'] : languages
}
