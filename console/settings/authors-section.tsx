import { useI18n } from '../i18n/use-i18n.ts'
import { LinesField, NumberField, Section } from './fields.tsx'
import type { SectionProps } from './section-props.ts'

/** Who is new, which names are kept, and how often somebody may write. */
export function AuthorsSection({ options, onChange }: SectionProps) {
  const { t } = useI18n()
  const words = t.settings.authors
  const { newAuthor, names, repeats, flood } = options
  return (
    <Section id="authors" title={words.title} lead={words.lead}>
      <NumberField
        label={words.holdFirst}
        value={newAuthor.holdUntilPublished}
        min={0}
        max={1000}
        onChange={holdUntilPublished =>
          onChange({ ...options, newAuthor: { ...newAuthor, holdUntilPublished } })
        }
      />
      <NumberField
        label={words.holdLinks}
        value={newAuthor.linkHoldUntilPublished}
        min={0}
        max={1000}
        onChange={linkHoldUntilPublished =>
          onChange({ ...options, newAuthor: { ...newAuthor, linkHoldUntilPublished } })
        }
      />
      <LinesField
        label={words.reserved}
        hint={words.reservedHint}
        lines={names.reserved}
        onChange={reserved => onChange({ ...options, names: { reserved } })}
      />
      <div class="setting-inline">
        <NumberField
          label={words.floodPosts}
          value={flood.posts}
          min={1}
          max={20}
          onChange={posts => onChange({ ...options, flood: { ...flood, posts } })}
        />
        <NumberField
          label={words.floodSeconds}
          value={flood.withinSeconds}
          min={1}
          max={86_400}
          onChange={withinSeconds => onChange({ ...options, flood: { ...flood, withinSeconds } })}
        />
      </div>
      <div class="setting-inline">
        <NumberField
          label={words.repeatSeconds}
          value={repeats.withinSeconds}
          min={0}
          max={86_400}
          onChange={withinSeconds => onChange({ ...options, repeats: { ...repeats, withinSeconds } })}
        />
        <NumberField
          label={words.likeness}
          value={repeats.likeness}
          min={0.1}
          max={1}
          step={0.05}
          onChange={likeness => onChange({ ...options, repeats: { ...repeats, likeness } })}
        />
      </div>
    </Section>
  )
}
