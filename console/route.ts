import type { Tab } from './queue.ts'

/** `#/<site>/<tab>/<case>`, `#/<site>/settings`, or `#setup=<token>`. */
export type Route = {
  site: string | null
  tab: Tab
  caseId: string | null
  setup: string | null
  settings: boolean
}

const tabs: Tab[] = ['open', 'rejected', 'decided']

export function parseRoute(hash: string): Route {
  if (hash.startsWith('#setup='))
    return { site: null, tab: 'open', caseId: null, setup: decode(hash.slice(7)), settings: false }
  const [site, tab, caseId] = hash.replace(/^#\/?/, '').split('/').map(decode)
  return {
    site: site || null,
    tab: tabs.find(known => known === tab) ?? 'open',
    caseId: caseId || null,
    setup: null,
    settings: tab === 'settings',
  }
}

export function formatRoute({ site, tab, caseId }: Pick<Route, 'site' | 'tab' | 'caseId'>): string {
  return `#/${[site, tab, caseId].flatMap(part => (part ? [encodeURIComponent(part)] : [])).join('/')}`
}

export const settingsRoute = (site: string): string => `#/${encodeURIComponent(site)}/settings`

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
