import { useI18n } from '../i18n/use-i18n.ts'
import { wordFor } from '../i18n/word-for.ts'
import type { Threshold } from '../wire.ts'
import { Choice, Section } from './fields.tsx'
import { labels, languages, thresholdOf, useOf, withThreshold, withUse } from './options.ts'
import type { SectionProps } from './section-props.ts'
import { ShareField } from './share-field.tsx'

/** From which score on the classifier holds, by label and language, and rejects where a site wants it to. */
export function ClassifierSection({
  options,
  shipped,
  onChange,
}: SectionProps & { shipped: readonly Threshold[] }) {
  const { t } = useI18n()
  const words = t.settings.classifier
  return (
    <Section id="classifier" title={words.title} lead={words.lead}>
      <Choice
        label={words.use}
        value={useOf(options, 'local')}
        choices={[
          ['required', t.settings.scorers.required],
          ['optional', t.settings.scorers.optional],
          ['off', t.settings.scorers.off],
        ]}
        onChange={use => onChange(withUse(options, 'local', use))}
      />
      <div class="setting-scroll">
        <table class="setting-table">
          <caption class="unseen">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.label}</th>
              <th scope="col">{words.language}</th>
              <th scope="col">{words.hold}</th>
              <th scope="col">{words.reject}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {labels.flatMap(label =>
              languages.map(language => (
                <ThresholdRow
                  key={`${label} ${language}`}
                  cell={{ label, language }}
                  options={options}
                  shipped={shipped}
                  onChange={onChange}
                />
              )),
            )}
          </tbody>
        </table>
      </div>
      <p class="field-hint">{words.hint}</p>
    </Section>
  )
}

type RowProps = SectionProps & {
  cell: { label: string; language: string }
  shipped: readonly Threshold[]
}

function ThresholdRow({ cell, options, shipped, onChange }: RowProps) {
  const { t } = useI18n()
  const found = thresholdOf(options, shipped, cell)
  const now = {
    hold: (found.own ?? found.shipped)?.hold ?? null,
    reject: (found.own ?? found.shipped)?.reject ?? null,
  }
  const name = `${wordFor(t.detailValues, cell.label)}, ${wordFor(t.detailValues, cell.language)}`
  return (
    <tr class={found.own ? 'setting-own' : ''}>
      <th scope="row">{wordFor(t.detailValues, cell.label)}</th>
      <td>{wordFor(t.detailValues, cell.language)}</td>
      <td>
        <ShareField
          label={`${t.settings.classifier.hold}: ${name}`}
          value={now.hold}
          onChange={hold => onChange(withThreshold(options, cell, { ...now, hold }))}
        />
      </td>
      <td>
        <ShareField
          label={`${t.settings.classifier.reject}: ${name}`}
          value={now.reject}
          least={now.hold ?? 0}
          onChange={reject => onChange(withThreshold(options, cell, { ...now, reject }))}
        />
      </td>
      <td>
        {found.own && (
          <button
            class="button button-small button-quiet"
            type="button"
            aria-label={`${t.settings.classifier.reset}: ${name}`}
            onClick={() => onChange(withThreshold(options, cell, null))}
          >
            {t.settings.classifier.reset}
          </button>
        )}
      </td>
    </tr>
  )
}
