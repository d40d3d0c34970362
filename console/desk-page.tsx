import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { AuthorPane } from './author-pane.tsx'
import { CaseActions } from './case-actions.tsx'
import { CasePane } from './case-pane.tsx'
import { createDesk } from './desk.ts'
import { closeCase, move, openCase } from './desk-case.ts'
import { DeskContext } from './desk-context.ts'
import { decide, undoLast } from './desk-decide.ts'
import { type Desk, openCaseOf } from './desk-state.ts'
import { HelpDialog } from './help-dialog.tsx'
import { catalogues } from './i18n/language.ts'
import { useI18n } from './i18n/use-i18n.ts'
import type { Command } from './keys.ts'
import { QueuePane } from './queue-pane.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { rejection } from './rejection.ts'
import { parseRoute } from './route.ts'
import { useStore } from './store.ts'
import { ToastRegion } from './toast-region.tsx'
import { TopBar } from './top-bar.tsx'
import { useActivity } from './use-activity.ts'
import { useDeskRoute } from './use-desk-route.ts'
import { useKeys } from './use-keys.ts'
import type { Action, Site, Staff } from './wire.ts'

type Props = {
  site: Site
  staff: Staff
  onSite: (key: string) => void
  onSignOut: () => void
  onEnded: () => void
}
type Overlay = 'help' | Exclude<Action, 'publish'> | null

/** The working page: queue, case, author. */
export function DeskPage({ site, staff, onSite, onSignOut, onEnded }: Props) {
  const { t } = useI18n()
  const desk = useSiteDesk(site, staff, onEnded)
  const state = useStore(desk.store)
  const [overlay, setOverlay] = useState<Overlay>(null)
  useDeskRoute(desk, state)
  useActivity(desk.claims)
  useKeys(command => act(desk, command, setOverlay))
  useEffect(() => {
    document.title = t.title(state.list.counts.open)
  }, [t, state.list.counts.open])

  const subject = openCaseOf(state)
  return (
    <DeskContext.Provider value={desk}>
      <div class={`desk ${state.openId ? 'desk-with-case' : ''}`}>
        <TopBar
          site={site}
          staff={staff}
          onSite={onSite}
          onHelp={() => setOverlay('help')}
          onSignOut={() => void desk.claims.leave().then(onSignOut)}
        />
        <main class="panes">
          <QueuePane />
          <div class={`work ${state.openId ? '' : 'work-idle'}`}>
            <div class="work-scroll">
              <CasePane />
              <AuthorPane />
            </div>
            {subject && <CaseActions subject={subject} onReason={setOverlay} />}
          </div>
        </main>
        <ToastRegion toasts={desk.toasts} />
        {overlay === 'help' && <HelpDialog onClose={() => setOverlay(null)} />}
        {(overlay === 'reject' || overlay === 'remove') && subject && (
          <ReasonDialog
            action={overlay}
            subject={subject}
            onClose={() => setOverlay(null)}
            onConfirm={reason => {
              setOverlay(null)
              void decide(desk, overlay, reason)
            }}
          />
        )}
      </div>
    </DeskContext.Provider>
  )
}

function useSiteDesk(site: Site, staff: Staff, onEnded: () => void): Desk {
  const { language } = useI18n()
  const words = useRef(catalogues[language])
  words.current = catalogues[language]
  const { desk, start } = useMemo(() => {
    const { tab } = parseRoute(location.hash)
    return createDesk({ site: site.key, me: staff, tab, words: () => words.current, ended: onEnded })
  }, [site.key])
  useEffect(() => {
    const { caseId } = parseRoute(location.hash)
    if (caseId) openCase(desk, caseId)
    return start()
  }, [desk])
  return desk
}

function act(desk: Desk, command: Command, show: (overlay: Overlay) => void): boolean {
  const { openId } = desk.store.get()
  if (command === 'next') move(desk, 1)
  else if (command === 'previous') move(desk, -1)
  else if (command === 'undo') void undoLast(desk)
  else if (command === 'help') show('help')
  else if (!openId) return false
  else if (command === 'publish') void decide(desk, 'publish')
  else if (command === 'escape') closeCase(desk)
  else show(rejection(desk))
  return true
}
