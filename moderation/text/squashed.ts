import { digit, kindAt, letter } from './characters.ts'
import { leet, leetBetweenLetters } from './leet.ts'
import { clauseEdge, type View, ViewBuilder } from './view.ts'

/**
 * V3, over V2: digits and signs inside a word become the letters they stand for, and runs of one character
 * become one. `runs` tells how long each was, so that "as" is not taken for "ass".
 */
export function squashed(source: View): View {
  const units = withLetters(source)
  const out = new ViewBuilder(source.length)
  const runs: number[] = []
  for (let i = 0; i < source.length; i++) {
    const unit = units[i]!
    const at = out.length - 1
    if (at >= 0 && out.units[at] === unit && !(unit >= 0x30 && unit <= 0x39)) {
      runs[at]!++
      out.ends[at] = source.ends[i]!
      out.edges[at]! |= source.edges[i]! & clauseEdge
      continue
    }
    out.push(unit, source.begins[i]!, source.ends[i]!, source.edges[i]!)
    runs.push(1)
  }
  return { ...out.view('squashed'), runs: Uint16Array.from(runs) }
}

function withLetters({ units: source, length }: View): Uint16Array {
  const units = source.slice(0, length)
  for (let i = 0; i < length; ) {
    let end = i
    while (end < length && isInToken(source, end)) end++
    if (end > i + 1) rewriteToken(source, units, i, end)
    i = end + 1
  }
  return units
}

function isInToken(units: Uint16Array, index: number): boolean {
  const unit = units[index]!
  if (unit >= 0x61 && unit <= 0x7a) return true
  return leet.has(unit) || kindAt(units, index) === letter || kindAt(units, index) === digit
}

/** Digits are taken for letters only where letters are at least as many: "sh1t", but not "A55". */
function rewriteToken(source: Uint16Array, units: Uint16Array, begin: number, end: number): void {
  let letters = 0
  let digits = 0
  let runs = 0
  for (let i = begin; i < end; i++) {
    const unit = source[i]!
    if (kindAt(source, i) === digit) digits++
    else if (i === begin || unit !== source[i - 1]) runs++
    if (unit >= 0x61 && unit <= 0x7a) letters++
  }
  if (letters === 0 || letters === end - begin) return
  for (let i = begin; i < end; i++) {
    const to = leet.get(source[i]!)
    if (to === undefined || (kindAt(source, i) === digit && runs < digits)) continue
    if (leetBetweenLetters.has(source[i]!) && (i === begin || i === end - 1)) continue
    units[i] = to
  }
}
