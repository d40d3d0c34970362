import { decodeLabel } from './punycode.ts'

/** A host as its reader sees it, `xn--` labels decoded; null when one can't be. */
export function readableHost(host: string): string | null {
  const labels = host.split('.').map(decodeLabel)
  return labels.includes(null) ? null : labels.join('.')
}

/** A host as written in a setting or a link: lower case, without `www.`, the final dot and a port. */
export function plainHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .replace(/^www\./, '')
}

/** Whether a host is one of the listed ones or below one of them. */
export function isListed(host: string, listed: readonly string[]): boolean {
  return listed.some(entry => host === entry || host.endsWith(`.${entry}`))
}

/**
 * Whether a label mixes Latin letters with those of a look-alike script, or is made of such letters alone under
 * a Latin top-level domain: a host that passes for another.
 */
export function isLookalikeHost(readable: string): boolean {
  const labels = readable.split('.')
  const hasLatinTop = /^[a-z]+$/.test(labels.at(-1) ?? '')
  return labels.some(label => {
    if (!/[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]/u.test(label)) return false
    return hasLatinTop || /\p{sc=Latn}/u.test(label)
  })
}
