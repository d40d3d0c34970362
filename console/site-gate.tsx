import { useEffect, useState } from 'preact/hooks'
import { staffApi } from './api.ts'
import { DeskPage } from './desk-page.tsx'
import { EntryPage } from './entry-page.tsx'
import { useI18n } from './i18n/use-i18n.ts'
import { mayLeave } from './leaving.ts'
import { formatRoute, parseRoute } from './route.ts'
import { SettingsPage } from './settings/settings-page.tsx'
import type { Staff } from './wire.ts'

type Props = { staff: Staff; onSignedOut: (ended: boolean) => void }

/** Chooses the site: the address's, or the first. Each site has a desk of its own. */
export function SiteGate({ staff, onSignedOut }: Props) {
  const { t } = useI18n()
  const [{ site: key, settings }, setRoute] = useState(() => parseRoute(location.hash))
  useEffect(() => {
    let here = location.hash
    const follow = () => {
      if (location.hash === here) return
      // Back was pressed while something isn't saved: the address goes back as well.
      if (!mayLeave()) return history.pushState(null, '', here)
      here = location.hash
      setRoute(parseRoute(location.hash))
    }
    addEventListener('hashchange', follow)
    addEventListener('popstate', follow)
    return () => {
      removeEventListener('hashchange', follow)
      removeEventListener('popstate', follow)
    }
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
  if (settings && site.role === 'admin') {
    const leave = { onSignOut: signOut, onEnded: () => onSignedOut(true) }
    return <SettingsPage key={site.key} site={site} staff={staff} {...leave} />
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
