import { useMemo } from 'preact/hooks'
import type { Discussion } from '../discussion.ts'
import type { Catalogue } from '../i18n/catalogue.ts'
import type { Lang, Theme } from '../page.ts'
import type { Writing } from '../writing/writing.ts'
import { ComposerPlace } from './composer-place.tsx'
import { useNow, useStore, type View, ViewContext } from './context.ts'
import { Header } from './header.tsx'
import { List } from './list.tsx'
import { Failed, Skeleton } from './loading.tsx'

type Props = {
  discussion: Discussion
  t: Catalogue
  lang: Lang
  theme: Theme
  writing: Writing | null
  loadWriting: () => void
}

/** The whole discussion. */
export const App = ({ discussion, t, lang, theme, writing, loadWriting }: Props) => {
  const state = useStore(discussion.store)
  const now = useNow(30_000)
  const view = useMemo<View>(
    () => ({ discussion, state, t, lang, now, writing, loadWriting }),
    [discussion, state, t, lang, now, writing, loadWriting],
  )
  return (
    <ViewContext.Provider value={view}>
      <section class="discussion" part="discussion" lang={lang} data-theme={theme} aria-labelledby="title">
        <Header />
        {state.phase === 'failed' ? <Failed /> : state.phase === 'ready' ? <Ready /> : <Skeleton />}
        <p class="unseen" role="status">
          {state.said && t[state.said]}
        </p>
      </section>
    </ViewContext.Provider>
  )
}

const Ready = () => (
  <>
    <ComposerPlace />
    <List />
  </>
)
