export type Chunk = { begin: number; text: string }

/**
 * Cuts a text into pieces of at most `maxBytes` in UTF-8: at the ends of sentences, where one is longer between
 * characters as readers see them, and where one of those is longer between code points.
 */
export function chunksOf(text: string, maxBytes: number): Chunk[] {
  if (Buffer.byteLength(text) <= maxBytes) return [{ begin: 0, text }]
  const chunks: Chunk[] = []
  for (const piece of piecesOf(text, maxBytes)) {
    const last = chunks.at(-1)
    if (last && Buffer.byteLength(last.text) + Buffer.byteLength(piece.text) <= maxBytes)
      last.text += piece.text
    else chunks.push({ ...piece })
  }
  return chunks
}

const finer = [
  new Intl.Segmenter('und', { granularity: 'sentence' }),
  new Intl.Segmenter('und', { granularity: 'grapheme' }),
]

function* piecesOf(text: string, maxBytes: number, begin = 0, depth = 0): Generator<Chunk> {
  if (Buffer.byteLength(text) <= maxBytes) yield { begin, text }
  else if (depth < finer.length) {
    for (const { segment, index } of finer[depth]!.segment(text))
      yield* piecesOf(segment, maxBytes, begin + index, depth + 1)
  } else {
    let at = begin
    for (const character of text) {
      yield { begin: at, text: character }
      at += character.length
    }
  }
}
