import { staffApi } from './api.ts'
import { EntryPage, Field } from './entry-page.tsx'
import { useI18n } from './i18n/use-i18n.ts'
import { useSubmit } from './use-submit.ts'
import type { Staff } from './wire.ts'

type Props = { ended: boolean; onDone: (staff: Staff) => void }

export function SignIn({ ended, onDone }: Props) {
  const { t } = useI18n()
  const { busy, failure, onSubmit } = useSubmit(
    async data =>
      onDone(await staffApi.signIn(String(data.get('email')).trim(), String(data.get('password')))),
    status => {
      if (status === 0) return t.problem.offline
      if (status === 429) return t.problem.tooMany
      return status >= 500 ? t.problem.unavailable : t.entry.wrong
    },
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
