import { useEffect, useState } from 'preact/hooks'
import { staffApi } from './api.ts'
import { DeskPage } from './desk-page.tsx'
import { EntryPage } from './entry-page.tsx'
import { useI18n } from './i18n/use-i18n.ts'
import { formatRoute, parseRoute } from './route.ts'
import type { Staff } from './wire.ts'

type Props = { staff: Staff; onSignedOut: (ended: boolean) => void }

/** Chooses the site: the address's, or the first. Each site has a desk of its own. */
export function SiteGate({ staff, onSignedOut }: Props) {
  const { t } = useI18n()
  const [key, setKey] = useState(() => parseRoute(location.hash).site)
  useEffect(() => {
    const follow = () => setKey(parseRoute(location.hash).site)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])

  const signOut = () => {
    void staffApi.signOut().catch(() => {})
    onSignedOut(false)
  }
  const site = staff.sites.find(known => known.key === key) ?? staff.sites[0]
  if (!site) {
    return (
      <EntryPage title={staff.name} lead={t.entry.noSites}>
        <button class="button button-wide" type="button" onClick={signOut}>
          {t.bar.signOut}
        </button>
      </EntryPage>
    )
  }
  const choose = (chosen: string) => {
    location.hash = formatRoute({ site: chosen, tab: 'open', caseId: null })
  }
  return (
    <DeskPage
      key={site.key}
      site={site}
      staff={staff}
      onSite={choose}
      onSignOut={signOut}
      onEnded={() => onSignedOut(true)}
    />
  )
}
