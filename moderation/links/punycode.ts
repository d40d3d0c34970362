/**
 * Reads one label of a host, `xn--…` decoded (RFC 3492). Returns null when it can't be decoded.
 */
export function decodeLabel(label: string): string | null {
  if (!label.toLowerCase().startsWith('xn--')) return label
  return decode(label.slice(4).toLowerCase())
}

/** A label of the DNS has at most 63 characters; decoded it has no more. */
const longest = 63

function decode(text: string): string | null {
  if (text.length > longest) return null
  const lastHyphen = text.lastIndexOf('-')
  const output = lastHyphen > 0 ? [...text.slice(0, lastHyphen)].map(one => one.charCodeAt(0)) : []
  let codePoint = 128
  let index = 0
  let bias = 72
  for (let at = lastHyphen > 0 ? lastHyphen + 1 : 0; at < text.length; ) {
    const before = index
    let weight = 1
    for (let k = 36; ; k += 36) {
      const value = digitOf(text.charCodeAt(at++))
      if (value < 0 || weight > 0x7fffffff) return null
      index += value * weight
      const threshold = Math.min(Math.max(k - bias, 1), 26)
      if (value < threshold) break
      weight *= 36 - threshold
    }
    const length = output.length + 1
    bias = adapt(index - before, length, before === 0)
    codePoint += Math.floor(index / length)
    index %= length
    if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) return null
    output.splice(index++, 0, codePoint)
  }
  return String.fromCodePoint(...output)
}

function digitOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 26 : -1
}

function adapt(change: number, length: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(change / 700) : Math.floor(change / 2)
  delta += Math.floor(delta / length)
  let k = 0
  for (; delta > 455; k += 36) delta = Math.floor(delta / 35)
  return k + Math.floor((36 * delta) / (delta + 38))
}
