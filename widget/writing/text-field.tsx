import { useLayoutEffect, useRef } from 'preact/hooks'
import { useView } from '../view/context.ts'
import { roomLeft } from './limits.ts'

type Props = {
  text: string
  label: string
  placeholder: string
  rows: number
  wantsFocus: boolean
  change: (text: string) => void
  submit: () => void
  cancel?: () => void
}

/** A text area that grows with its text. Ctrl/Cmd+Enter submits, Escape cancels; neither while an input method composes. */
export const TextField = ({ text, label, placeholder, rows, wantsFocus, change, submit, cancel }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const area = field.current!
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight + 2}px`
  }, [text])
  useLayoutEffect(() => {
    if (!wantsFocus) return
    field.current!.focus({ preventScroll: true })
    field.current!.scrollIntoView({ block: 'nearest' })
    field.current!.setSelectionRange(text.length, text.length)
  }, [])
  const keyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
    } else if (event.key === 'Escape' && cancel) {
      event.stopPropagation()
      cancel()
    }
  }
  return (
    <textarea
      ref={field}
      class="field"
      part="field"
      dir="auto"
      rows={rows}
      value={text}
      aria-label={label}
      placeholder={placeholder}
      onInput={event => change(event.currentTarget.value)}
      onKeyDown={keyDown}
    />
  )
}

/** Speaks up near the limit only. */
export const Counter = ({ text }: { text: string }) => {
  const { t } = useView()
  const { left, isNear, isOver } = roomLeft(text)
  if (!isNear) return null
  return (
    <span class={isOver ? 'counter over' : 'counter'} role={isOver ? 'alert' : undefined}>
      {isOver ? t.charactersOver(-left) : t.charactersLeft(left)}
    </span>
  )
}
