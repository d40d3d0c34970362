import { useI18n } from '../i18n/use-i18n.ts'
import { LinesField, NumberField, Section } from './fields.tsx'
import type { SectionProps } from './section-props.ts'

/** Links: how many, and whose. */
export function LinksSection({ options, onChange }: SectionProps) {
  const { t } = useI18n()
  const words = t.settings.links
  const { links } = options
  const change = (part: Partial<typeof links>) => onChange({ ...options, links: { ...links, ...part } })
  const fault = (line: string) => (isHost(line) ? null : words.notHost(line))
  return (
    <Section id="links" title={words.title} lead={words.lead}>
      <NumberField
        label={words.most}
        value={links.most}
        min={0}
        max={1000}
        onChange={most => change({ most })}
      />
      <LinesField
        label={words.allow}
        hint={words.allowHint}
        lines={links.allowHosts}
        fault={fault}
        onChange={allowHosts => change({ allowHosts })}
      />
      <LinesField
        label={words.hold}
        hint={words.oneALine}
        lines={links.holdHosts}
        fault={fault}
        onChange={holdHosts => change({ holdHosts })}
      />
      <LinesField
        label={words.reject}
        hint={words.oneALine}
        lines={links.rejectHosts}
        fault={fault}
        onChange={rejectHosts => change({ rejectHosts })}
      />
    </Section>
  )
}

/** As the policy checks it: no scheme, no path, no port. */
const isHost = (line: string) => /^[^\s/?#@:\\]+$/u.test(line) && URL.canParse(`http://${line}`)
