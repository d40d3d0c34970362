import { useEffect, useState } from 'preact/hooks'
import { useI18n } from '../i18n/use-i18n.ts'
import { readShare } from './options.ts'

type Props = {
  label: string
  value: number | null
  least?: number
  onChange: (value: number | null) => void
}

/** A score from 0 to 1; empty is never. What is typed counts once it is one. */
export function ShareField({ label, value, least = 0, onChange }: Props) {
  const { t } = useI18n()
  const shown = value === null ? '' : String(value)
  const [text, setText] = useState(shown)
  useEffect(() => setText(now => (readShare(now) === value ? now : shown)), [shown])
  const read = readShare(text)
  const wrong = read === undefined || (read !== null && read < least)
  return (
    <input
      class="setting-share"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={wrong}
      title={wrong ? t.settings.range(least, 1) : undefined}
      placeholder={t.settings.classifier.never}
      value={text}
      onInput={event => {
        const typed = event.currentTarget.value
        setText(typed)
        const share = readShare(typed)
        if (share !== undefined) onChange(share)
      }}
    />
  )
}
