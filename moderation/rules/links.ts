import { isListed, isLookalikeHost, plainHost } from '../links/host.ts'
import type { ReadLink } from '../links/read-link.ts'
import { textOf } from '../text/view.ts'
import { plainViewsOf } from '../text/views.ts'
import type { PolicyOptions, Span, Verdict } from '../types.ts'
import type { Found, Rule } from './rule.ts'

/** Judges links by number, by host, and by whether they lead where they seem to. */
export const links: Rule = {
  name: 'links',
  version: 1,
  judge(context) {
    const { options } = context.policy
    const all = context.links()
    const counted = all.filter(link => !link.isAllowed)
    const found = all.flatMap(link => judgeLink(link, options))
    if (counted.length > options.links.most) {
      const spans = counted.map(link => link.span)
      found.push(about(spans, 'many', { links: counted.length, most: options.links.most }))
    }
    return found
  },
}

function judgeLink(link: ReadLink, options: PolicyOptions): Found[] {
  const { span, host } = link
  const detail = { host: host.slice(0, 253) }
  if (!link.url) return [about([span], 'unreadable', {})]
  const found: Found[] = []
  if (isListed(host, options.links.rejectHosts)) found.push(about([span], 'rejected-host', detail, 'reject'))
  if (isListed(host, options.links.holdHosts)) found.push(about([span], 'held-host', detail))
  if (!link.isAllowed && (link.readable === null || isLookalikeHost(link.readable)))
    found.push(about([span], 'lookalike-host', detail))
  const shown = shownHost(link.text)
  if (link.url.username || (shown && !isSameSite(shown, host)))
    found.push(about([span], 'other-host', { ...detail, shown: shown || 'user' }))
  return found
}

/** What follows is the address that a reader believes to see; a product's name like "Node.js" is none. */
const shownAddress =
  /^(?:https?:\/\/|www\.)(?<explicit>[^\s/?#:]+)|^(?<bare>[^\s/?#:@]+\.(?:com|net|org|cn|gov|edu|io|cc|me|co|uk|de|jp|hk|tw|eu|tv|info|biz))(?:[/?#:]\S*)?$/u

function shownHost(text: string): string | null {
  const groups = shownAddress.exec(textOf(plainViewsOf({ text })[0]!).trim())?.groups
  const shown = groups?.explicit ?? groups?.bare
  return shown === undefined ? null : plainHost(URL.parse(`http://${shown}`)?.hostname ?? shown)
}

function isSameSite(shown: string, host: string): boolean {
  return isListed(shown, [host]) || isListed(host, [shown])
}

function about(
  spans: Span[],
  kind: string,
  detail: Record<string, string | number>,
  verdict: Verdict = 'hold',
): Found {
  return { verdict, field: 'link', view: 'raw', spans, detail: { kind, ...detail } }
}
