import type { ComponentChildren } from 'preact'
import { useI18n } from './i18n/use-i18n.ts'
import { Logo } from './icons.tsx'
import { LanguageSwitch } from './language-switch.tsx'

type Props = { title: string; lead: string; children: ComponentChildren }

/** The page around signing in and setting up. */
export function EntryPage({ title, lead, children }: Props) {
  const { t } = useI18n()
  return (
    <div class="entry">
      <main class="entry-card">
        <p class="entry-brand">
          <Logo />
          <span>{t.product}</span>
        </p>
        <h1>{title}</h1>
        <p class="entry-lead">{lead}</p>
        {children}
      </main>
      <footer class="entry-foot">
        <LanguageSwitch />
      </footer>
    </div>
  )
}

type FieldProps = {
  label: string
  name: string
  type: 'email' | 'text' | 'password'
  autocomplete: 'username' | 'name' | 'current-password' | 'new-password'
  hint?: string
  minLength?: number
  maxLength?: number
}

export function Field({ label, hint, name, type, autocomplete, ...lengths }: FieldProps) {
  const hintId = hint ? `${name}-hint` : undefined
  // The element's types hang on the literal type, which a shared field cannot give.
  const literal = type as 'email'
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={literal}
        required
        autocomplete={autocomplete}
        aria-describedby={hintId}
        {...lengths}
      />
      {hint && (
        <p class="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
