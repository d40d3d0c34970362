import { loadDiscussion } from '../load.ts'
import { useView } from './context.ts'

/** Grey rows of about the size of what is coming, so that the page doesn't jump. */
export const Skeleton = () => {
  const { t } = useView()
  return (
    <div class="skeleton">
      <p class="unseen">{t.loading}</p>
      <div class="ghost ghost-field" />
      {[0, 1, 2].map(row => (
        <div class="ghost-row" key={row}>
          <span class="ghost ghost-face" />
          <span class="ghost ghost-name" />
          <span class="ghost ghost-line" />
          <span class="ghost ghost-line ghost-short" />
        </div>
      ))}
    </div>
  )
}

export const Failed = () => {
  const { discussion, t } = useView()
  return (
    <div class="notice" part="notice" role="alert">
      <p>{discussion.site ? t.loadFailed : t.misconfigured}</p>
      <button type="button" class="quiet-button" onClick={() => void loadDiscussion(discussion)}>
        {t.tryAgain}
      </button>
    </div>
  )
}
