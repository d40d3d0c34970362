import { han, kindAt } from '../text/characters.ts'
import { readSpelling } from '../text/pinyin/spelling.ts'
import { otherSyllablesOf, syllableName, syllableOf } from '../text/pinyin/syllables.ts'
import { firstSyllable } from '../text/sounded.ts'
import type { View } from '../text/view.ts'

/** A term of so many characters is found by its sound whatever Han it is written in. */
export const leastHomophones = 4
const mostReadings = 4

/**
 * The ways a term of Han alone sounds, as units of the sounded view: with the further readings of its characters, and
 * as its pinyin is read when written in one word. None for other terms, and none for one character.
 */
export function soundsOf(view: View): string[] {
  const { units, length } = view
  if (length < 2) return []
  let readings: number[][] = [[]]
  for (let i = 0; i < length; i++) {
    const main = kindAt(units, i) === han ? syllableOf(units[i]!) : 0
    if (main === 0) return []
    const all = [main, ...otherSyllablesOf(units[i]!)]
    readings = all.flatMap(id => readings.map(before => [...before, id])).slice(0, mostReadings)
  }
  const joined = joinedReading(readings[0]!)
  if (joined.length > 1) readings.push(joined)
  return [...new Set(readings.map(asUnits))]
}

function joinedReading(ids: number[]): number[] {
  const letters = ids.map(syllableName).join('')
  const units = Uint16Array.from(letters, letter => letter.charCodeAt(0))
  return readSpelling(units, 0, units.length)?.ids ?? []
}

function asUnits(ids: number[]): string {
  return String.fromCharCode(...ids.map(id => firstSyllable + id))
}
