import { randomBytes } from 'node:crypto'

/** A word that stands nowhere but in one secret text, so that wherever it turns up that text has leaked. */
export function canary(): string {
  const letters = [...randomBytes(14)].map(byte => 'bcdfghjklmnprstvwz'[byte % 18]!)
  return `canary${letters.join('')}`
}

/** The canaries that a text contains: as it stands, percent-encoded, or in base64 of any alignment. */
export function found(text: string, canaries: Iterable<string>): string[] {
  const haystack = text.toLowerCase()
  return [...canaries].filter(
    word => haystack.includes(word) || encodings(word).some(encoded => text.includes(encoded)),
  )
}

function encodings(word: string): string[] {
  return [0, 1, 2].flatMap(shift => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(word)])
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3))
    // The first characters mix with whatever stands before.
    return [whole.toString('base64').slice(4), whole.toString('base64url').slice(4)]
  })
}
