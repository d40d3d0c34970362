import { useEffect } from 'preact/hooks'
import { AccountMenu } from '../account-menu.tsx'
import { useI18n } from '../i18n/use-i18n.ts'
import { BackIcon, Logo } from '../icons.tsx'
import { LanguageSwitch } from '../language-switch.tsx'
import { guardLeaving } from '../leaving.ts'
import { formatRoute } from '../route.ts'
import { sayProblem } from '../say-problem.ts'
import type { Site, Staff } from '../wire.ts'
import { AuthorsSection } from './authors-section.tsx'
import { ClassifierSection } from './classifier-section.tsx'
import { GeneralSection } from './general-section.tsx'
import { LinksSection } from './links-section.tsx'
import { ListsSection } from './lists-section.tsx'
import { SaveBar } from './save-bar.tsx'
import { ScorersSection } from './scorers-section.tsx'
import { TryBox } from './try-box.tsx'
import { usePolicy } from './use-policy.ts'

type Props = { site: Site; staff: Staff; onSignOut: () => void; onEnded: () => void }

/** A site's policy: everything that decides what is held, with a box that tells what would happen to a text. */
export function SettingsPage({ site, staff, onSignOut, onEnded }: Props) {
  const { t } = useI18n()
  const policy = usePolicy(site.key, onEnded)
  const { answer, draft, failed, isChanged } = policy
  useAskBeforeLeaving(isChanged, t.settings.leave)
  useEffect(() => {
    document.title = `${t.settings.title} · ${t.product}`
  }, [t])
  return (
    <div class="settings">
      <header class="bar">
        <Logo />
        <h1 class="bar-title">{t.product}</h1>
        <span class="bar-site-name">{site.name}</span>
        <span class="bar-gap" />
        <LanguageSwitch />
        <AccountMenu staff={staff} onSignOut={onSignOut} />
      </header>
      <main class="settings-body">
        <div class="settings-head">
          <BackLink site={site.key} />
          <h2>{t.settings.title}</h2>
          {answer && <p class="muted">{t.settings.number(answer.policy.number)}</p>}
        </div>
        {failed && (
          <div class="case-loading" role="alert">
            <p>{failed.status === 403 ? t.settings.forAdmins : sayProblem(t, failed)}</p>
          </div>
        )}
        {!failed && !draft && <p role="status">{t.settings.loading}</p>}
        {answer && draft && (
          <div class="settings-columns">
            <div class="settings-sections">
              <GeneralSection options={draft} onChange={policy.change} />
              <ClassifierSection
                options={draft}
                shipped={answer.available.thresholds}
                onChange={policy.change}
              />
              <ListsSection options={draft} onChange={policy.change} />
              <LinksSection options={draft} onChange={policy.change} />
              <AuthorsSection options={draft} onChange={policy.change} />
              <ScorersSection options={draft} scorers={answer.available.scorers} onChange={policy.change} />
            </div>
            <TryBox api={policy.api} options={draft} isChanged={isChanged} />
          </div>
        )}
      </main>
      {draft && <SaveBar policy={policy} />}
    </div>
  )
}

function BackLink({ site }: { site: string }) {
  const { t } = useI18n()
  return (
    <a class="button button-quiet settings-back" href={formatRoute({ site, tab: 'open', caseId: null })}>
      <BackIcon /> {t.case.back}
    </a>
  )
}

/** Leaving, by Back or by closing the page, is asked about while something isn't saved. */
function useAskBeforeLeaving(isChanged: boolean, question: string): void {
  useEffect(() => {
    if (!isChanged) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    const release = guardLeaving(() => confirm(question))
    return () => {
      removeEventListener('beforeunload', ask)
      release()
    }
  }, [isChanged, question])
}
