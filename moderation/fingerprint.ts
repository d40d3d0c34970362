import { screenableLength, WorkBoundExceeded } from './limits.ts'
import { canonical } from './text/canonical.ts'
import { kindAt, separator } from './text/characters.ts'
import type { Fingerprint } from './types.ts'

const shingleLength = 3
/** Shorter texts have no sketch: too many innocent ones look alike. In letters and digits. */
const leastForSketch = 12
const sketchSize = 16

/**
 * The fingerprint of what a reader sees of a body: an exact key over its letters and digits, or over its signs
 * when it has none, and a sketch for likeness. Looks at the first 20,000 UTF-16 units; never throws.
 */
export function fingerprint(visibleText: string): Fingerprint {
  const { units, length } = comparable(visibleText.slice(0, screenableLength))
  return { exact: exactKey(units, length), sketch: length < leastForSketch ? [] : sketchOf(units, length) }
}

/** The share of two sketches that agrees, from 0 to 1; 1 for texts with one exact key. Symmetric. */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  if (a.exact === b.exact) return 1
  if (a.sketch.length !== sketchSize || b.sketch.length !== sketchSize) return 0
  let equal = 0
  for (let i = 0; i < sketchSize; i++) if (a.sketch[i] === b.sketch[i]) equal++
  return equal / sketchSize
}

type Units = { units: Uint16Array; length: number }

function comparable(text: string): Units {
  const view = canonicalOrRaw(text)
  const units = new Uint16Array(view.length)
  let length = 0
  for (let i = 0; i < view.length; i++)
    if (kindAt(view.units, i) !== separator) units[length++] = view.units[i]!
  if (length > 0) return { units, length }
  for (let i = 0; i < view.length; i++) if (view.units[i]! > 0x20) units[length++] = view.units[i]!
  return { units, length }
}

/** A text that unfolds beyond all measure is compared as it was typed. */
function canonicalOrRaw(text: string): Units {
  try {
    return canonical({ text })
  } catch (error) {
    if (!(error instanceof WorkBoundExceeded)) throw error
    return { units: Uint16Array.from(text, one => one.charCodeAt(0)), length: [...text].length }
  }
}

function exactKey(units: Uint16Array, length: number): string {
  let one = 0x9e3779b1 ^ length
  let two = 0x85ebca6b
  for (let i = 0; i < length; i++) {
    one = Math.imul(one ^ units[i]!, 0x01000193)
    two = Math.imul((two << 5) ^ (two >>> 27) ^ units[i]!, 0x27d4eb2f)
  }
  return hex(mix(one ^ (two >>> 7))) + hex(mix(two ^ (one >>> 9)))
}

const seeds = Int32Array.from({ length: sketchSize }, (_, i) => mix(Math.imul(i + 1, 0x9e3779b1)))

function sketchOf(units: Uint16Array, length: number): number[] {
  const least = new Int32Array(sketchSize).fill(0x7fffffff)
  for (let i = 0; i + shingleLength <= length; i++) {
    const shingle = mix(
      Math.imul(units[i]! | (units[i + 1]! << 16), 0x85ebca6b) ^ Math.imul(units[i + 2]!, 0xc2b2ae35),
    )
    for (let k = 0; k < sketchSize; k++) {
      let value = Math.imul(shingle ^ seeds[k]!, 0x9e3779b1)
      value ^= value >>> 15
      if (value < least[k]!) least[k] = value
    }
  }
  return Array.from(least)
}

function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) | 0
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
