import { AccountMenu } from './account-menu.tsx'
import { useDesk } from './desk-context.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { Logo } from './icons.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { settingsRoute } from './route.ts'
import type { Site, Staff } from './wire.ts'

type Props = {
  site: Site
  staff: Staff
  onSite: (key: string) => void
  onHelp: () => void
  onSignOut: () => void
}

export function TopBar({ site, staff, onSite, onHelp, onSignOut }: Props) {
  const { t } = useI18n()
  return (
    <header class="bar">
      <button class="skip" type="button" onClick={() => document.getElementById('case')?.focus()}>
        {t.bar.skip}
      </button>
      <Logo />
      <h1 class="bar-title">
        {t.product}
        <span class="unseen"> {t.queue.title}</span>
      </h1>
      {staff.sites.length > 1 ? (
        <select
          class="bar-site"
          aria-label={t.bar.site}
          value={site.key}
          onChange={event => onSite(event.currentTarget.value)}
        >
          {staff.sites.map(known => (
            <option key={known.key} value={known.key}>
              {known.name}
            </option>
          ))}
        </select>
      ) : (
        <span class="bar-site-name">{site.name}</span>
      )}
      <LiveSign />
      <span class="bar-gap" />
      {site.role === 'admin' && (
        <a class="button button-quiet bar-settings" href={settingsRoute(site.key)}>
          {t.settings.open}
        </a>
      )}
      <button class="button button-quiet bar-help" type="button" onClick={onHelp}>
        <span class="bar-help-label">{t.bar.keys}</span> <kbd>?</kbd>
      </button>
      <LanguageSwitch />
      <AccountMenu staff={staff} onSignOut={onSignOut} />
    </header>
  )
}

function LiveSign() {
  const { t } = useI18n()
  const { live } = useDesk().state
  return (
    <span class={`live live-${live}`} role="status" aria-label={t.bar.livePurpose}>
      <span class="live-dot" aria-hidden="true" />
      <span class="live-label">{t.bar[live]}</span>
    </span>
  )
}
