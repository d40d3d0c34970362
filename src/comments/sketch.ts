/** A sketch as it is stored: its values as 32-bit integers one after another. Cheaper to send than an array. */

export const packSketch = (sketch: readonly number[]): Buffer => Buffer.from(Int32Array.from(sketch).buffer)

export function unpackSketch(hex: string): number[] {
  const bytes = Buffer.from(hex, 'hex')
  return Array.from({ length: bytes.byteLength / 4 }, (_, index) => bytes.readInt32LE(index * 4))
}
