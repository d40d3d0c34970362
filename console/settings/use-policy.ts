import { useEffect, useMemo, useState } from 'preact/hooks'
import { asProblem, type Problem, reviewApi } from '../api.ts'
import type { PolicyAnswer, PolicyOptions } from '../wire.ts'
import { isSame, rebased } from './options.ts'

export type Saving = { kind: 'idle' | 'saving' | 'saved' } | { kind: 'failed'; problem: Problem }

/** The policy of a site as it is edited: read, changed, put in force under its number. */
export function usePolicy(site: string, onEnded: () => void) {
  const api = useMemo(() => reviewApi(site), [site])
  const [answer, setAnswer] = useState<PolicyAnswer | null>(null)
  const [draft, setDraft] = useState<PolicyOptions | null>(null)
  const [failed, setFailed] = useState<Problem | null>(null)
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })

  const heard = (error: unknown): Problem => {
    const problem = asProblem(error)
    if (problem.status === 401) onEnded()
    return problem
  }

  async function load(): Promise<void> {
    try {
      const read = await api.policy()
      setAnswer(read)
      // What was changed here stays changed, over what somebody else has put in force.
      setDraft(
        answer && draft ? rebased(answer.policy.options, draft, read.policy.options) : read.policy.options,
      )
      setFailed(null)
      setSaving({ kind: 'idle' })
    } catch (error) {
      setFailed(heard(error))
    }
  }
  useEffect(() => void load(), [api])

  async function save(): Promise<void> {
    if (!answer || !draft) return
    setSaving({ kind: 'saving' })
    try {
      const policy = await api.setPolicy(draft, answer.policy.number)
      setAnswer({ ...answer, policy })
      setDraft(policy.options)
      setSaving({ kind: 'saved' })
    } catch (error) {
      setSaving({ kind: 'failed', problem: heard(error) })
    }
  }

  const change = (options: PolicyOptions) => {
    setDraft(options)
    setSaving(now => (now.kind === 'saving' ? now : { kind: 'idle' }))
  }
  const isChanged = answer !== null && draft !== null && !isSame(answer.policy.options, draft)
  const discard = () => answer && change(answer.policy.options)
  return { api, answer, draft, failed, saving, isChanged, load, save, change, discard }
}
