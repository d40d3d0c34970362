import { useEffect, useState } from 'preact/hooks'
import { asProblem, type ReviewApi } from '../api.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { sayProblem } from '../say-problem.ts'
import type { PolicyOptions, TriedPolicy } from '../wire.ts'
import { Choice } from './fields.tsx'
import { TryResult } from './try-result.tsx'

type Props = { api: ReviewApi; options: PolicyOptions; isChanged: boolean }
type Author = 'new' | 'known' | 'trusted'
type Tried = { text: string; name: string; now: TriedPolicy; inForce: TriedPolicy | null }

/** What a short pause in typing is, in milliseconds. */
const pause = 400

/** What would happen to a text under the policy as it is edited, and beside it under the one in force. */
export function TryBox({ api, options, isChanged }: Props) {
  const { t } = useI18n()
  const words = t.settings.attempt
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const [author, setAuthor] = useState<Author>('known')
  const [tried, setTried] = useState<Tried | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  useEffect(() => {
    if (text.trim() === '') return setTried(null)
    let current = true
    const ask = async () => {
      const asked = { text, author, ...(name.trim() && { name }) }
      try {
        const [now, inForce] = await Promise.all([
          api.tryPolicy({ ...asked, options }),
          isChanged ? api.tryPolicy(asked) : null,
        ])
        if (current) setTried({ text, name, now, inForce })
        if (current) setFailure(null)
      } catch (error) {
        if (current) setFailure(asProblem(error).detail ?? sayProblem(t, asProblem(error)))
      }
    }
    const timer = setTimeout(ask, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, name, author, options, isChanged])

  return (
    <aside class="try" aria-labelledby="try-title">
      <h3 id="try-title">{words.title}</h3>
      <p class="setting-lead">{words.lead}</p>
      <div class="field">
        <label for="try-text">{words.text}</label>
        <textarea id="try-text" rows={5} value={text} onInput={event => setText(event.currentTarget.value)} />
      </div>
      <div class="setting-inline">
        <div class="field try-name">
          <label for="try-name">{words.name}</label>
          <input
            id="try-name"
            value={name}
            maxLength={100}
            onInput={event => setName(event.currentTarget.value)}
          />
        </div>
        <Choice
          label={words.author}
          value={author}
          choices={[
            ['known', words.known],
            ['new', words.new],
            ['trusted', words.trusted],
          ]}
          onChange={setAuthor}
        />
      </div>
      <div role="status">
        {failure && <p class="setting-fault">{failure}</p>}
        {!failure && tried && <TryResult {...tried} />}
      </div>
    </aside>
  )
}
