import { changeStanding } from './desk-author.ts'
import { useDesk, useNow } from './desk-context.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { standingNow } from './standing.ts'
import { momentOf } from './time.ts'
import type { AuthorRecord } from './wire.ts'

const suspensions = [1, 7, 30]

/** What the author may do here, and the moderator's means to change it. */
export function AuthorStanding({ record }: { record: AuthorRecord }) {
  const { t, language } = useI18n()
  const standing = standingNow(record, useNow())
  const { suspendedUntil } = record
  return (
    <section class="author-part" aria-labelledby="standing-title">
      <h3 id="standing-title">{t.author.standing}</h3>
      <p class="standing">
        <span class={`standing-name standing-${standing}`}>{t.author.standings[standing]}</span>
        {suspendedUntil && standing === 'suspended' && (
          <span class="muted">{t.author.until(momentOf(suspendedUntil, language))}</span>
        )}
      </p>
      <p class="muted">{t.author.standingHints[standing]}</p>
      <StandingButtons standing={standing} />
    </section>
  )
}

function StandingButtons({ standing }: Pick<AuthorRecord, 'standing'>) {
  const { t } = useI18n()
  const { desk } = useDesk()
  const offers = [
    { to: 'normal', label: t.author.normal },
    { to: 'trusted', label: t.author.trust },
    { to: 'held', label: t.author.hold },
    { to: 'banned', label: t.author.ban },
  ] as const
  return (
    <fieldset class="standing-change" aria-label={t.author.change}>
      {offers
        .filter(offer => offer.to !== standing)
        .map(({ to, label }) => (
          <button
            key={to}
            class={`button button-small ${to === 'banned' ? 'button-danger' : ''}`}
            type="button"
            onClick={() => void changeStanding(desk, to)}
          >
            {label}
          </button>
        ))}
      <span class="standing-suspend">
        <span class="standing-suspend-label">{t.author.suspend}</span>
        {suspensions.map(days => (
          <button
            key={days}
            class="button button-small"
            type="button"
            aria-label={`${t.author.suspend}: ${t.author.days(days)}`}
            onClick={() => void changeStanding(desk, 'suspended', days)}
          >
            {t.author.days(days)}
          </button>
        ))}
      </span>
    </fieldset>
  )
}
