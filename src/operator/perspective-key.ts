import { addKey } from '../perspective/add-key.ts'
import { selectKeys } from '../perspective/queries.ts'
import { revokeKey } from '../perspective/revoke-key.ts'
import { type Command, idOf, type Operator, UsageError } from './command.ts'

/** Makes, lists and revokes a site's keys for the analyzer that answers as Perspective did. */
export const perspectiveKey: Command = {
  options: {
    'per-minute': { type: 'string', default: '600' },
    feedback: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    revoke: { type: 'string' },
  },
  async run(operator, [site = ''], values) {
    const { db, now, say } = operator
    const perMinute = quota(values['per-minute'])
    const siteId = await idOf(db, site)
    if (values['list']) return list(operator, siteId)
    if (values['revoke'] !== undefined) return revoke(operator, siteId, String(values['revoke']))
    const made = await addKey(db, {
      siteId,
      site,
      perMinute,
      keepsFeedback: values['feedback'] === true,
      now,
    })
    say(`A key of “${site}”, for ${perMinute} requests a minute (it is not shown again):\n\n  ${made}\n`)
    say(`Use it where Google’s key was, with this address in place of Google’s:\n\n  ${operator.publicUrl}\n`)
  },
}

async function list({ db, say }: Operator, siteId: string): Promise<void> {
  const keys = await selectKeys(db, siteId)
  for (const { id, perMinute, keepsFeedback, createdAt, revokedAt } of keys) {
    const state = revokedAt ? `revoked ${revokedAt.toISOString()}` : `${perMinute} a minute`
    say(
      [id, `made ${createdAt.toISOString()}`, state, keepsFeedback ? 'keeps feedback' : ''].join('\t').trim(),
    )
  }
  if (keys.length === 0) say('There is no key yet.')
}

async function revoke({ db, now, say }: Operator, siteId: string, id: string): Promise<void> {
  if (!(await revokeKey(db, { siteId, id, now })))
    throw new UsageError('There is no such key in force: see --list.')
  say('The key is revoked, everywhere within two seconds.')
}

function quota(given: unknown): number {
  const number = /^\d{1,7}$/.test(String(given)) ? Number(given) : 0
  if (number < 1 || number > 1_000_000)
    throw new UsageError('--per-minute is a whole number from 1 to 1000000.')
  return number
}
