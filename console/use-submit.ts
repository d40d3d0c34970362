import { useState } from 'preact/hooks'
import { asProblem, type Problem } from './api.ts'

/** Sends a form once at a time. `say` turns a problem into what the person reads. */
export function useSubmit(send: (data: FormData) => Promise<void>, say: (problem: Problem) => string) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setFailure(null)
    try {
      await send(new FormData(event.currentTarget as HTMLFormElement))
    } catch (error) {
      setFailure(say(asProblem(error)))
    } finally {
      setBusy(false)
    }
  }
  return { busy, failure, onSubmit }
}
