import { useEffect, useRef } from 'preact/hooks'
import type { Sort } from '../api.ts'
import { changeSort } from '../load.ts'
import { useView } from './context.ts'

/** The title with the number of comments, and the order to read them in. */
export const Header = () => {
  const { discussion, state, t, lang } = useView()
  const title = useRef<HTMLHeadingElement>(null)
  const isWanted = state.focusOn === 'title'
  useEffect(() => {
    if (!isWanted) return
    title.current?.focus({ preventScroll: true })
    discussion.store.set({ focusOn: null })
  }, [isWanted, discussion])
  const count = state.thread?.count
  return (
    <header class="header" part="header">
      <h2 ref={title} id="title" class="title" part="title" tabIndex={-1}>
        {t.discussion}
        {count !== undefined && count > 0 && (
          <span class="count" part="count">
            <span class="unseen">, </span>
            {t.count(count).replace(/\d+/, number => Number(number).toLocaleString(lang))}
          </span>
        )}
      </h2>
      {count !== undefined && count > 1 && <SortChoice />}
    </header>
  )
}

const SortChoice = () => {
  const { discussion, state, t } = useView()
  const choice = (sort: Sort) => (
    <button
      type="button"
      class="choice"
      aria-pressed={state.sort === sort}
      onClick={() => state.sort !== sort && void changeSort(discussion, sort)}
    >
      {t[sort]}
    </button>
  )
  return (
    <fieldset class="sort" part="sort">
      <legend class="unseen">{t.sort}</legend>
      {choice('newest')}
      {choice('oldest')}
    </fieldset>
  )
}
