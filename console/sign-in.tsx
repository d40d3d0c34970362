import { staffApi } from './api.ts'
import { EntryPage, Field } from './entry-page.tsx'
import { useI18n } from './i18n/use-i18n.ts'
import { sayProblem } from './say-problem.ts'
import { useSubmit } from './use-submit.ts'
import type { Staff } from './wire.ts'

type Props = { ended: boolean; onDone: (staff: Staff) => void }

export function SignIn({ ended, onDone }: Props) {
  const { t } = useI18n()
  const { busy, failure, onSubmit } = useSubmit(
    async data =>
      onDone(await staffApi.signIn(String(data.get('email')).trim(), String(data.get('password')))),
    problem => (problem.type === 'wrong-credentials' ? t.entry.wrong : sayProblem(t, problem)),
  )
  const notice = failure ?? (ended ? t.entry.ended : null)
  return (
    <EntryPage title={t.entry.signIn} lead={t.entry.signInLead}>
      <form onSubmit={onSubmit}>
        <Field label={t.entry.email} name="email" type="email" autocomplete="username" />
        <Field label={t.entry.password} name="password" type="password" autocomplete="current-password" />
        <p class={failure ? 'form-failure' : 'form-note'} role="alert">
          {notice}
        </p>
        <button class="button button-primary button-wide" type="submit" aria-disabled={busy}>
          {busy ? t.entry.busy : t.entry.signIn}
        </button>
      </form>
    </EntryPage>
  )
}
