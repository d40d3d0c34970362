import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

type Props = {
  titleId: string
  onClose: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  children: ComponentChildren
}

/** A native modal dialog: the browser keeps the focus inside and gives it back. */
export function Dialog({ titleId, onClose, onKeyDown, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the next key: `r 3 Enter` may be typed as fast as one likes.
  useLayoutEffect(() => {
    const element = dialog.current!
    element.showModal()
    return () => element.close()
  }, [])
  const cancel = (event: Event) => {
    event.preventDefault()
    onClose()
  }
  const click = (event: MouseEvent) => event.target === dialog.current && onClose()
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={titleId}
      onCancel={cancel}
      onClick={click}
      onKeyDown={onKeyDown}
    >
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}
