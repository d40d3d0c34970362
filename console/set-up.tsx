import { staffApi } from './api.ts'
import { EntryPage, Field } from './entry-page.tsx'
import { useI18n } from './i18n/use-i18n.ts'
import { sayProblem } from './say-problem.ts'
import { useSubmit } from './use-submit.ts'
import type { Staff } from './wire.ts'

type Props = { token: string; onDone: (staff: Staff) => void; onInstead: () => void }

/** Redeems the one-time link. */
export function SetUp({ token, onDone, onInstead }: Props) {
  const { t } = useI18n()
  const { busy, failure, onSubmit } = useSubmit(
    async data => {
      const field = (name: string) => String(data.get(name))
      const input = { email: field('email').trim(), name: field('name').trim(), password: field('password') }
      onDone(await staffApi.setUp({ token, ...input }))
    },
    problem => {
      if (problem.type === 'setup-used') return t.entry.used
      if (problem.type === 'email-taken') return t.entry.taken
      return problem.status === 422 ? t.entry.refused : sayProblem(t, problem)
    },
  )
  return (
    <EntryPage title={t.entry.setUp} lead={t.entry.setUpLead}>
      <form onSubmit={onSubmit}>
        <Field label={t.entry.email} name="email" type="email" autocomplete="username" />
        <Field
          label={t.entry.name}
          name="name"
          type="text"
          autocomplete="name"
          hint={t.entry.nameHint}
          maxLength={80}
        />
        <Field
          label={t.entry.password}
          name="password"
          type="password"
          autocomplete="new-password"
          hint={t.entry.passwordHint}
          minLength={10}
          maxLength={128}
        />
        <p class="form-failure" role="alert">
          {failure}
        </p>
        <button class="button button-primary button-wide" type="submit" aria-disabled={busy}>
          {busy ? t.entry.busy : t.entry.setUpAction}
        </button>
        <button class="button button-quiet button-wide" type="button" onClick={onInstead}>
          {t.entry.signIn}
        </button>
      </form>
    </EntryPage>
  )
}
