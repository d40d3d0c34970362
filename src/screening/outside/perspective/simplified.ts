import { simplify } from '../../../../moderation/text/han.ts'

/** A text with its way back: `starts[i]` is where unit `i` began in the original, with one entry for the end. */
export type Rewritten = { text: string; starts: Uint32Array }

/** Perspective's Chinese is the simplified one: each traditional character becomes its simplified form. */
export function simplifyText(original: string): Rewritten {
  const starts: number[] = []
  let text = ''
  let at = 0
  for (const character of original) {
    const written = simplify(character)
    for (let i = 0; i < written.length; i++) starts.push(at)
    text += written
    at += character.length
  }
  starts.push(original.length)
  return { text, starts: Uint32Array.from(starts) }
}

export function asItIs(original: string): Rewritten {
  return { text: original, starts: Uint32Array.from({ length: original.length + 1 }, (_, i) => i) }
}
