import { afterAll, beforeAll, it } from 'vitest'
import type { PolicyOptions } from '../../moderation/index.ts'
import { made, patient } from '../comments/texts.ts'
import { guest, reader, until } from '../support/client.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'
import { startService, type TestService } from '../support/service.ts'
import { outcome, scored, scorer } from './scorers.ts'

const policy: Partial<PolicyOptions> = {
  ...patient,
  requiredScorers: ['judge'],
  thresholds: [{ scorer: 'judge', label: 'abuse', hold: 0.5 }],
}

let database: TestDatabase
let isUp = false
const answer = () => (isUp ? scored({ abuse: 0 }) : outcome({ status: 'error', kind: 'circuit-open' }))
const start = () => startService({ database, scorers: [scorer(answer)] })
const recorded = (service: TestService) => service.db.selectFrom('scorerOutage').selectAll().execute()

beforeAll(async () => {
  database = await createDatabase()
})
afterAll(() => database.drop())

it('an outage ends with the first answer after a restart, and what waited for it is published', async () => {
  const before = await start()
  const site = await before.site(policy)
  const author = guest(before, site, 'restart')
  const { id } = made(await author.post('Written while the scorer was down.'))
  await until(async () => (await recorded(before)).length === 1, 'the outage')
  await before.close()

  isUp = true
  const after = await start()
  try {
    const { token } = author
    await until(async () => (await recorded(after)).length === 0, 'its end')
    const again = reader(after, site, 'restart', token)
    await until(async () => (await again.get(id)).body.comment.status === 'published', 'publishing')
  } finally {
    await after.close()
  }
})
