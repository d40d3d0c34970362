import { useState } from 'preact/hooks'
import { useI18n } from '../i18n/use-i18n.ts'
import type { Term } from '../wire.ts'
import { Check, Choice, Section } from './fields.tsx'
import { linesOf, withTerms } from './options.ts'
import type { SectionProps } from './section-props.ts'

/** More than this many are found by searching. */
const mostShown = 100

/** The lists that ship, and the site's own terms. */
export function ListsSection({ options, onChange }: SectionProps) {
  const { t } = useI18n()
  const words = t.settings.terms
  const { shippedLists } = options
  return (
    <Section id="lists" title={words.title} lead={words.lead}>
      <Check
        label={words.shippedZh}
        checked={shippedLists.zh}
        onChange={zh => onChange({ ...options, shippedLists: { ...shippedLists, zh } })}
      />
      <Check
        label={words.shippedEn}
        checked={shippedLists.en}
        onChange={en => onChange({ ...options, shippedLists: { ...shippedLists, en } })}
      />
      <AddTerms options={options} onChange={onChange} />
      {options.terms.length > 0 && <TermList options={options} onChange={onChange} />}
    </Section>
  )
}

function AddTerms({ options, onChange }: SectionProps) {
  const { t } = useI18n()
  const words = t.settings.terms
  const [lines, setLines] = useState('')
  const [action, setAction] = useState<Term['action']>('hold')
  const add = () => {
    onChange(withTerms(options, lines, { action }))
    setLines('')
  }
  return (
    <div class="field">
      <label for="new-terms">{words.add}</label>
      <textarea
        id="new-terms"
        class="setting-lines"
        rows={3}
        value={lines}
        aria-describedby="new-terms-hint"
        onInput={event => setLines(event.currentTarget.value)}
      />
      <p class="field-hint" id="new-terms-hint">
        {words.addHint}
      </p>
      <div class="setting-inline">
        <Choice
          label={words.action}
          value={action}
          choices={[
            ['hold', words.hold],
            ['reject', words.reject],
            ['allow', words.allow],
          ]}
          onChange={setAction}
        />
        <button class="button" type="button" aria-disabled={linesOf(lines).length === 0} onClick={add}>
          {words.addAction}
        </button>
      </div>
    </div>
  )
}

function TermList({ options, onChange }: SectionProps) {
  const { t } = useI18n()
  const words = t.settings.terms
  const [wanted, setWanted] = useState('')
  const found = options.terms.filter(({ term }) => term.toLowerCase().includes(wanted.trim().toLowerCase()))
  const remove = (gone: Term) => onChange({ ...options, terms: options.terms.filter(one => one !== gone) })
  return (
    <>
      <div class="field">
        <label for="find-term">{words.find(options.terms.length)}</label>
        <input
          id="find-term"
          type="search"
          value={wanted}
          onInput={event => setWanted(event.currentTarget.value)}
        />
      </div>
      <ul class="setting-terms">
        {found.slice(0, mostShown).map(one => (
          <li key={one.term}>
            <span class="setting-term">{one.term}</span>
            <span class={`chip chip-term-${one.action}`}>{words[one.action]}</span>
            {one.category && <span class="muted">{one.category}</span>}
            <button
              class="button button-small button-quiet"
              type="button"
              aria-label={`${words.remove}: ${one.term}`}
              onClick={() => remove(one)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p class="field-hint">{words.more(found.length - mostShown)}</p>}
    </>
  )
}
