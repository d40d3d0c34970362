import { useEffect } from 'preact/hooks'
import { closeCase, openCase } from './desk-case.ts'
import { loadQueue } from './desk-queue.ts'
import type { Desk, DeskState } from './desk-state.ts'
import { formatRoute, parseRoute } from './route.ts'

/** Keeps the address and the desk in step: Back leads from a case to the queue, and a case can be linked to. */
export function useDeskRoute(desk: Desk, { list, openId }: DeskState): void {
  const { tab } = list
  const wanted = formatRoute({ site: desk.site, tab, caseId: openId })

  useEffect(() => {
    const { caseId } = parseRoute(location.hash)
    if (location.hash === wanted) return
    // Opening a case from the list is a step that Back undoes; going from case to case is not.
    if (openId && !caseId) history.pushState({ fromQueue: true }, '', wanted)
    else history.replaceState(openId ? history.state : null, '', wanted)
  }, [wanted])

  useEffect(() => {
    const follow = () => {
      const route = parseRoute(location.hash)
      if (route.site !== desk.site) return
      const now = desk.store.get()
      if (route.tab !== now.list.tab) void loadQueue(desk, route.tab)
      if (route.caseId === now.openId) return
      if (route.caseId) openCase(desk, route.caseId)
      else closeCase(desk)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [desk])
}
