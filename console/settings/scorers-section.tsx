import { useI18n } from '../i18n/use-i18n.ts'
import { wordFor } from '../i18n/word-for.ts'
import type { Threshold } from '../wire.ts'
import { Choice, Section } from './fields.tsx'
import { useOf, withUse } from './options.ts'
import type { SectionProps } from './section-props.ts'
import { ShareField } from './share-field.tsx'

/** Scorers from outside: which are asked, and what their scores mean here. */
export function ScorersSection({
  options,
  scorers,
  onChange,
}: SectionProps & { scorers: readonly string[] }) {
  const { t } = useI18n()
  const words = t.settings.scorers
  const outside = scorers.filter(name => name !== 'local')
  return (
    <Section id="scorers" title={words.title} lead={words.lead}>
      {outside.length === 0 && <p class="muted">{words.none}</p>}
      {outside.map(scorer => (
        <fieldset class="setting-scorer" key={scorer}>
          <legend>{wordFor(t.scorerNames, scorer)}</legend>
          <Choice
            label={words.use}
            value={useOf(options, scorer)}
            choices={[
              ['off', words.off],
              ['optional', words.optional],
              ['required', words.required],
            ]}
            onChange={use => onChange(withUse(options, scorer, use))}
          />
          {useOf(options, scorer) !== 'off' && <Rows scorer={scorer} options={options} onChange={onChange} />}
        </fieldset>
      ))}
    </Section>
  )
}

function Rows({ scorer, options, onChange }: SectionProps & { scorer: string }) {
  const { t } = useI18n()
  const words = t.settings.scorers
  const own = options.thresholds.filter(one => one.scorer === scorer)
  const put = (thresholds: Threshold[]) => onChange({ ...options, thresholds })
  const replace = (old: Threshold, next: Threshold | null) =>
    put(options.thresholds.flatMap(one => (one !== old ? [one] : next ? [next] : [])))
  return (
    <>
      {own.length === 0 && <p class="setting-fault">{words.noThreshold}</p>}
      <ul class="setting-rows">
        {own.map((one, index) => (
          <li key={index}>
            <TextField
              label={words.label}
              value={one.label}
              onChange={label => replace(one, { ...one, label })}
            />
            <TextField
              label={words.language}
              value={one.language ?? ''}
              placeholder={words.any}
              onChange={language => replace(one, { ...one, language: language || undefined })}
            />
            <span>
              {words.hold}{' '}
              <ShareField
                label={words.hold}
                value={one.hold}
                onChange={hold => replace(one, { ...one, hold })}
              />
            </span>
            <span>
              {words.reject}{' '}
              <ShareField
                label={words.reject}
                value={one.reject ?? null}
                least={one.hold ?? 0}
                onChange={reject => replace(one, { ...one, reject })}
              />
            </span>
            <button class="button button-small button-quiet" type="button" onClick={() => replace(one, null)}>
              {t.settings.terms.remove}
            </button>
          </li>
        ))}
      </ul>
      <button
        class="button button-small"
        type="button"
        onClick={() => put([...options.thresholds, { scorer, label: 'toxicity', hold: 0.8 }])}
      >
        {words.add}
      </button>
    </>
  )
}

type TextProps = { label: string; value: string; placeholder?: string; onChange: (value: string) => void }

function TextField({ label, value, placeholder, onChange }: TextProps) {
  return (
    <input
      class="setting-text"
      aria-label={label}
      value={value}
      placeholder={placeholder ?? label}
      onInput={event => onChange(event.currentTarget.value.trim())}
    />
  )
}
