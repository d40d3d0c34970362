import type { Problem } from '../api.ts'
import type { Catalogue } from '../i18n/catalogue.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { sayProblem } from '../say-problem.ts'
import type { usePolicy } from './use-policy.ts'

type Props = { policy: ReturnType<typeof usePolicy> }

/** Always in sight: what isn't saved yet, and what came of saving. */
export function SaveBar({ policy }: Props) {
  const { t } = useI18n()
  const { isChanged, saving, save, discard, load } = policy
  const isOvertaken = saving.kind === 'failed' && saving.problem.type === 'policy-changed'
  return (
    <footer class="save-bar">
      <p class={saving.kind === 'failed' ? 'save-failed' : 'save-state'} role="status">
        {saving.kind === 'failed'
          ? sayFailure(t, saving.problem)
          : isChanged
            ? t.settings.unsaved
            : saving.kind === 'saved'
              ? t.settings.saved
              : t.settings.inForce}
      </p>
      {isOvertaken && (
        <button class="button" type="button" onClick={() => void load()}>
          {t.settings.loadNewer}
        </button>
      )}
      <button class="button" type="button" aria-disabled={!isChanged} onClick={discard}>
        {t.settings.discard}
      </button>
      <button
        class="button button-primary"
        type="button"
        aria-disabled={!isChanged || saving.kind === 'saving'}
        onClick={() => isChanged && saving.kind !== 'saving' && void save()}
      >
        {t.settings.save}
      </button>
    </footer>
  )
}

function sayFailure(t: Catalogue, problem: Problem): string {
  if (problem.type === 'policy-changed') return t.settings.overtaken
  return problem.status === 422 ? t.settings.refused(problem.detail ?? '') : sayProblem(t, problem)
}
