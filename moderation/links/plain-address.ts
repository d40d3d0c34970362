import type { Link, SourceText } from '../types.ts'

/**
 * Addresses that stand in a text without being links: with a scheme, with `www.`, or a host under a common
 * top-level domain with a path. A host that is merely named is none.
 */
const address =
  /(?<![\w.@-])(?:https?:\/\/|www\.)[^\s<>"'，。！？；：、（）()]+|(?<![\w.@-])(?:[\w-]{1,63}\.){1,8}(?:com|net|org|cn|io|cc|me|co|top|xyz|vip|info|biz|app|shop|club|site|online|link|ly|gg|tk|ru|tv|live|pro|win|fun|icu)\/[^\s<>"'，。！？；：、（）()]+/giu

/** Addresses in a text, those inside one of the given links left out. Spans count in the raw text. */
export function plainAddresses({ text, offsets }: SourceText, links: Link[]): Link[] {
  const found: Link[] = []
  for (const match of narrowed(text).matchAll(address)) {
    const last = match.index + match[0].length - 1
    const begin = offsets ? offsets[match.index]! : match.index
    const end = (offsets ? offsets[last]! : last) + 1
    if (links.some(link => begin < link.span[1] && end > link.span[0])) continue
    found.push({
      href: /^https?:/i.test(match[0]) ? match[0] : `http://${match[0]}`,
      text: match[0],
      span: [begin, end],
    })
  }
  return found
}

/** Full-width letters, digits, dots and slashes as ASCII, unit by unit: the places stay. */
const narrowed = (text: string): string =>
  text
    .replace(/[\uff0e-\uff19\uff21-\uff3a\uff41-\uff5a]/g, wide =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/：(?=\/\/)/g, ':')
