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
  const shared = { id: name, name, required: true, autocomplete, 'aria-describedby': hintId, ...lengths }
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {type === 'password' ? <input type="password" {...shared} /> : <input type={type} {...shared} />}
      {hint && (
        <p class="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
