import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PolicyOptions } from '../../moderation/index.ts'
import { abuse, made, patient } from '../comments/texts.ts'
import { desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { guest, isWhole, reader, request, until } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { outcome, scored, scorer } from './scorers.ts'

const policy: Partial<PolicyOptions> = {
  ...patient,
  requiredScorers: ['judge'],
  thresholds: [{ scorer: 'judge', label: 'abuse', hold: 0.5 }],
}

let isUp = true
const asked: string[] = []
const answer = ({ text }: { text: string }) => {
  asked.push(text)
  return isUp ? scored({ abuse: 0 }) : outcome({ status: 'error', kind: 'circuit-open' })
}

let service: TestService
let site: TestSite
let other: TestSite
beforeAll(async () => {
  service = await startService({ scorers: [scorer(answer)], clock: () => new Date() })
  site = await service.site(policy)
  other = await service.site(policy)
})
afterAll(() => service.close())

const outagesOf = async (of: TestSite) => {
  const review = desk(service, of, (await account(service, of)).token)
  return (await review.queue()).body.outages
}

describe('when a scorer goes down and comes back', () => {
  const texts = [
    'The first of them came at noon.',
    'Rain is on its way, says the radio.',
    'I would read the appendix again.',
    'My neighbour builds clocks.',
    'Trains were late, as ever.',
    'Nobody asked the nurses.',
  ]

  it('what is held for that alone is told, and published by itself, the longest waiting first', async () => {
    isUp = false
    for (const text of texts) {
      expect(made(await guest(service, site, 'down').post(text)).reason).toBe('unavailable')
    }
    expect(made(await guest(service, site, 'down').post(abuse)).reason).toBe('wording')
    made(await guest(service, other, 'down').post('A comment of another site.'))

    const [outage] = await until(async () => {
      const outages = await outagesOf(site)
      return outages.length > 0 ? outages : null
    }, 'the outage')
    expect(outage).toMatchObject({ scorer: 'judge', error: 'circuit-open', waiting: texts.length })
    expect(Date.parse(outage!.since)).toBeLessThanOrEqual(Date.now())
    expect(await outagesOf(other)).toMatchObject([{ waiting: 1 }])

    isUp = true
    asked.length = 0
    made(await guest(service, site, 'elsewhere').post('The first one that is answered again.'))
    const page = await until(async () => {
      const { comments } = (await reader(service, site, 'down').list('?sort=oldest')).body
      return comments.length === texts.length ? comments : null
    }, 'publishing')
    expect(page.filter(isWhole).map(({ body }) => body)).toEqual(texts.map(text => [['p', text]]))
    const inOrder = asked.filter(text => texts.includes(text))
    expect([...new Set(inOrder)]).toEqual(texts)
    await until(async () => (await outagesOf(site)).length === 0, 'the end of the outage')
    await until(async () => (await reader(service, other, 'down').list()).body.comments.length === 1)
  })

  it('a site whose policy does not name the scorer hears nothing of it', async () => {
    isUp = false
    const without = await service.site(patient)
    for (const n of [1, 2, 3])
      made(await guest(service, site, 'again').post(`Once more, for the ${n}th time.`))
    await until(async () => (await outagesOf(site)).length === 1)
    expect(await outagesOf(without)).toEqual([])
    isUp = true
  })

  it('nobody without a role on the site is told', async () => {
    const stranger = await account(service, other)
    const path = `${service.url}/v1/sites/${site.key}/review/queue`
    expect((await request(path, { token: stranger.token })).status).toBe(404)
  })
})
