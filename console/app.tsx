import { useEffect, useMemo, useState } from 'preact/hooks'
import { staffApi } from './api.ts'
import { catalogues, initialLanguage, type Language, rememberLanguage } from './i18n/language.ts'
import { I18nContext } from './i18n/use-i18n.ts'
import { parseRoute } from './route.ts'
import { SetUp } from './set-up.tsx'
import { SignIn } from './sign-in.tsx'
import { SiteGate } from './site-gate.tsx'
import type { Staff } from './wire.ts'

type Session =
  | { kind: 'asking' }
  | { kind: 'signed-out'; ended: boolean }
  | { kind: 'setup'; token: string }
  | { kind: 'signed-in'; staff: Staff }

/** Who is there, in which language; everything else is inside. */
export function App() {
  const [language, setLanguage] = useLanguage()
  const [session, setSession] = useState<Session>(initialSession)
  const i18n = useMemo(() => ({ language, setLanguage }), [language])

  useEffect(() => {
    if (session.kind === 'asking') void ask().then(setSession)
  }, [session.kind])

  const signedIn = (staff: Staff) => {
    if (parseRoute(location.hash).setup) history.replaceState(null, '', '#/')
    setSession({ kind: 'signed-in', staff })
  }
  const signedOut = (ended: boolean) => setSession({ kind: 'signed-out', ended })

  return (
    <I18nContext.Provider value={i18n}>
      {session.kind === 'setup' && (
        <SetUp token={session.token} onDone={signedIn} onInstead={() => signedOut(false)} />
      )}
      {session.kind === 'signed-out' && <SignIn ended={session.ended} onDone={signedIn} />}
      {session.kind === 'signed-in' && <SiteGate staff={session.staff} onSignedOut={signedOut} />}
    </I18nContext.Provider>
  )
}

function initialSession(): Session {
  const { setup } = parseRoute(location.hash)
  return setup ? { kind: 'setup', token: setup } : { kind: 'asking' }
}

async function ask(): Promise<Session> {
  try {
    return { kind: 'signed-in', staff: await staffApi.me() }
  } catch {
    // Whoever is not known signs in; a service that is away says so there.
    return { kind: 'signed-out', ended: false }
  }
}

function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(initialLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = catalogues[language].title(0)
  }, [language])
  const choose = (chosen: Language) => {
    rememberLanguage(chosen)
    setLanguage(chosen)
  }
  return [language, choose]
}
