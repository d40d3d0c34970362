import { useEffect } from 'preact/hooks'
import { useView } from './context.ts'

/** Where the composer goes: its own place is kept until the chunk is there, so that nothing moves when it comes. */
export const ComposerPlace = () => {
  const { state, t, writing, loadWriting } = useView()
  const isOpen = state.thread?.state === 'open'
  useEffect(() => {
    if (!isOpen) return
    const idle = setTimeout(loadWriting, 50)
    return () => clearTimeout(idle)
  }, [isOpen, loadWriting])
  const standing = state.me?.standing
  if (!isOpen)
    return (
      <p class="notice closed" part="notice">
        {t.closed}
      </p>
    )
  if (standing === 'suspended' || standing === 'banned')
    return (
      <p class="notice" part="notice">
        {t[standing]}
      </p>
    )
  return (
    <div class="composer-place">
      {writing ? <writing.RootComposer /> : <div class="composer composer-empty" aria-hidden="true" />}
    </div>
  )
}
