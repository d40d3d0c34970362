import { screenableLinkLength, screenableLinks, WorkBoundExceeded } from '../limits.ts'
import type { PolicyOptions, Span, Submission } from '../types.ts'
import { isListed, plainHost, readableHost } from './host.ts'
import { plainAddresses } from './plain-address.ts'

/** A link taken apart for the rules. `url` is null when the address can't be read. */
export type ReadLink = {
  span: Span
  text: string
  url: URL | null
  /** ASCII, lower case, without `www.`; empty when there is none. */
  host: string
  /** The host with `xn--` labels decoded, null when that fails. */
  readable: string | null
  /** What stands after the host, percent signs decoded. */
  path: string
  /** On one of the site's allowed hosts, and on none of its held or rejected ones. */
  isAllowed: boolean
}

/** The links of a submission and the addresses that stand in its body as plain text. Throws when too many. */
export function readLinks(submission: Submission, options: PolicyOptions): ReadLink[] {
  const links = [...submission.links, ...plainAddresses(submission.body, submission.links)]
  if (links.length > screenableLinks) throw new WorkBoundExceeded('More links than are screened')
  return links.map(link => {
    if (link.href.length > screenableLinkLength || link.text.length > screenableLinkLength)
      throw new WorkBoundExceeded('A link is longer than is screened')
    const url = URL.parse(link.href)
    const host = plainHost(url ? hostOf(url) : '')
    const path = url ? decodePercents(url.pathname + url.search + url.hash) : ''
    return {
      span: link.span,
      text: link.text,
      url,
      host,
      readable: readableHost(host),
      path,
      isAllowed: isAllowed(host, options),
    }
  })
}

function hostOf(url: URL): string {
  return url.protocol === 'mailto:' ? url.pathname.slice(url.pathname.lastIndexOf('@') + 1) : url.hostname
}

function isAllowed(host: string, { links }: PolicyOptions): boolean {
  return (
    isListed(host, links.allowHosts) && !isListed(host, links.holdHosts) && !isListed(host, links.rejectHosts)
  )
}

function decodePercents(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, run => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}
