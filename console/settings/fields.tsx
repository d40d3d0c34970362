import type { ComponentChildren } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { useI18n } from '../i18n/use-i18n.ts'
import { linesOf } from './options.ts'

type SectionProps = { id: string; title: string; lead: string; children: ComponentChildren }

/** One subject of the policy. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section class="block setting" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p class="setting-lead">{lead}</p>
      {children}
    </section>
  )
}

type CheckProps = { label: string; hint?: string; checked: boolean; onChange: (checked: boolean) => void }

export function Check({ label, hint, checked, onChange }: CheckProps) {
  const id = useId()
  return (
    <div class="setting-row">
      <label class="check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint && id}
          onChange={event => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  )
}

type NumberProps = {
  label: string
  value: number
  min: number
  max: number
  step?: number
  onChange: (value: number) => void
}

/** A whole number, or one in steps. What is typed counts once it is in range; until then it is marked. */
export function NumberField({ label, value, min, max, step = 1, onChange }: NumberProps) {
  const { t } = useI18n()
  const id = useId()
  const [text, setText] = useState(String(value))
  useEffect(() => setText(now => (Number(now) === value ? now : String(value))), [value])
  const isFine = (typed: string) => {
    const number = Number(typed)
    return typed.trim() !== '' && number >= min && number <= max && (step < 1 || Number.isInteger(number))
  }
  const type = (typed: string) => {
    setText(typed)
    if (isFine(typed)) onChange(Number(typed))
  }
  const wrong = !isFine(text)
  return (
    <div class="setting-number">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={min}
        max={max}
        step={step}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-fault` : undefined}
        onInput={event => type(event.currentTarget.value)}
      />
      {wrong && (
        <p class="setting-fault" id={`${id}-fault`}>
          {t.settings.range(min, max)}
        </p>
      )}
    </div>
  )
}

type LinesProps = {
  label: string
  hint: string
  lines: readonly string[]
  /** Why a line can't be used, or null. */
  fault?: (line: string) => string | null
  onChange: (lines: string[]) => void
}

/** A list, one entry a line. */
export function LinesField({ label, hint, lines, fault = () => null, onChange }: LinesProps) {
  const id = useId()
  const [text, setText] = useState(lines.join('\n'))
  useEffect(() => {
    setText(now => (linesOf(now).join('\n') === lines.join('\n') ? now : lines.join('\n')))
  }, [lines.join('\n')])
  const faults = linesOf(text).flatMap(line => fault(line) ?? [])
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="setting-lines"
        rows={Math.min(8, Math.max(2, lines.length + 1))}
        value={text}
        spellcheck={false}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-hint`}
        onInput={event => {
          setText(event.currentTarget.value)
          onChange(linesOf(event.currentTarget.value))
        }}
      />
      <p class={faults.length > 0 ? 'setting-fault' : 'field-hint'} id={`${id}-hint`}>
        {faults[0] ?? hint}
      </p>
    </div>
  )
}

type ChoiceProps<T extends string> = {
  label: string
  value: T
  choices: readonly (readonly [T, string])[]
  onChange: (value: T) => void
}

export function Choice<T extends string>({ label, value, choices, onChange }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div class="setting-choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChange(event.currentTarget.value as T)}>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
