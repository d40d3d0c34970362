import { useState } from 'preact/hooks'
import { asProblem } from './api.ts'

/** Sends a form once at a time. `say` turns a problem into what the person reads. */
export function useSubmit(
  send: (data: FormData) => Promise<void>,
  say: (status: number, detail: string) => string,
) {
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
      const problem = asProblem(error)
      setFailure(say(problem.status, problem.message))
    } finally {
      setBusy(false)
    }
  }
  return { busy, failure, onSubmit }
}
