import { useEffect, useRef } from 'preact/hooks'
import { useI18n } from './i18n/use-i18n.ts'
import type { Staff } from './wire.ts'

/** Who is signed in, and the way out. Closes on Escape and on a press elsewhere. */
export function AccountMenu({ staff, onSignOut }: { staff: Staff; onSignOut: () => void }) {
  const { t } = useI18n()
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeFromOutside = (event: PointerEvent) => {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false
    }
    document.addEventListener('pointerdown', closeFromOutside)
    return () => document.removeEventListener('pointerdown', closeFromOutside)
  }, [])
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return
    event.preventDefault()
    menu.current.open = false
    menu.current.querySelector('summary')?.focus()
  }
  return (
    <details class="menu" ref={menu} onKeyDown={closeByKey}>
      <summary aria-label={`${t.bar.account}: ${staff.name}`}>
        <span class="avatar" aria-hidden="true">
          {[...staff.name][0]}
        </span>
      </summary>
      <div class="menu-panel">
        <p class="menu-name">{staff.name}</p>
        <p class="menu-note">{staff.email}</p>
        <button class="button button-wide" type="button" onClick={onSignOut}>
          {t.bar.signOut}
        </button>
      </div>
    </details>
  )
}
