/** What the service takes at most; it says so itself, this only warns in time. */
const maxCharacters = 10_000
const maxBytes = 32 * 1024
/** From how many characters left the counter is shown. */
const warnFrom = 1000

/** Characters left before the limit, and whether to speak of it. Negative: too many. */
export const roomLeft = (text: string): { left: number; isNear: boolean; isOver: boolean } => {
  const bytesLeft = maxBytes - new TextEncoder().encode(text).length
  const left = Math.min(
    maxCharacters - text.length,
    bytesLeft < 0 ? Math.floor(bytesLeft / 3) : maxCharacters,
  )
  return { left, isNear: left <= warnFrom, isOver: left < 0 }
}
