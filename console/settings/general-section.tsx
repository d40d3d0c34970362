import { useI18n } from '../i18n/use-i18n.ts'
import { Check, Choice, Section } from './fields.tsx'
import type { SectionProps } from './section-props.ts'

/** Who looks first, at which languages. */
export function GeneralSection({ options, onChange }: SectionProps) {
  const { t } = useI18n()
  const words = t.settings.general
  return (
    <Section id="general" title={words.title} lead={words.lead}>
      <Check
        label={words.premoderation}
        hint={words.premoderationHint}
        checked={options.premoderation}
        onChange={premoderation => onChange({ ...options, premoderation })}
      />
      <Choice
        label={words.otherLanguages}
        value={options.otherLanguages}
        choices={[
          ['hold', words.languagesHold],
          ['rules-only', words.languagesRules],
        ]}
        onChange={otherLanguages => onChange({ ...options, otherLanguages })}
      />
    </Section>
  )
}
