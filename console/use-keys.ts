import { useEffect, useRef } from 'preact/hooks'
import { type Command, commandOf } from './keys.ts'

/** Hands the page's key commands to `act`, which says whether it took them. Dialogs have their own keys. */
export function useKeys(act: (command: Command) => boolean): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const command = commandOf(event)
      if (command && latest.current(command)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
