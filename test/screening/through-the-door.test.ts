import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PolicyOptions } from '../../moderation/index.ts'
import { abuse, made, patient } from '../comments/texts.ts'
import { guest, reader } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { forever, outcome, scored, scorer } from './scorers.ts'

/** Long enough for a question to the database on a machine that has other work. */
const deadline = 500
const required: Partial<PolicyOptions> = {
  ...patient,
  requiredScorers: ['judge'],
  optionalScorers: ['judge', 'second'],
  thresholds: [{ scorer: 'judge', label: 'abuse', hold: 0.5, reject: 0.9 }],
}
const optional: Partial<PolicyOptions> = { ...required, requiredScorers: [] }

type Answer = () => unknown
/** What the service's two scorers say at the moment. */
let judge: Answer
let second: Answer
const asked = scorer(() => judge())

let service: TestService
const sites = new Map<Partial<PolicyOptions>, TestSite>()
beforeAll(async () => {
  service = await startService({
    scorers: [asked, scorer(() => second(), 'second')],
    env: { SCREENING_DEADLINE_MS: String(deadline) },
  })
})
beforeEach(() => {
  judge = () => scored({ abuse: 0 })
  second = () => scored({}, { scorer: 'second' })
})
afterAll(() => service.close())

/** A site of this policy. */
async function siteOf(policy: Partial<PolicyOptions>): Promise<TestSite> {
  const site = sites.get(policy) ?? (await service.site(policy))
  sites.set(policy, site)
  return site
}

/** Late jobs of other tests ask as well, so only one text is looked at. */
const askedAbout = (text: string) => asked.asked.filter(question => question.text === text)

let threads = 0
/** What becomes of a comment by somebody new in a thread of its own. */
async function verdictOn(answer: Answer, policy: Partial<PolicyOptions>, text = 'A kind word.') {
  judge = answer
  const { status, reason } = made(await guest(service, await siteOf(policy), `t${++threads}`).post(text))
  return [status, reason]
}

const unavailable = ['held', 'unavailable']
const published = ['published', null]

const bad: [string, Answer][] = [
  ['hangs', forever],
  ['throws', () => Promise.reject(new Error('down'))],
  ['answers null', () => null],
  ['answers an empty object', () => ({})],
  ['answers in another’s name', () => ({ ...scored({ abuse: 0 }), scorer: 'other' })],
  ['says it could not', () => outcome({ status: 'error', kind: 'unavailable' })],
  ['does not know the language', () => outcome({ status: 'unsupported', why: 'language' })],
  ['gives no score for what is asked', () => scored({ spam: 0 })],
  ['gives null', () => scored({ abuse: null })],
]
const lies: [string, Answer][] = [
  ['gives NaN', () => scored({ abuse: Number.NaN })],
  ['gives 2', () => scored({ abuse: 2 })],
  ['gives -1', () => scored({ abuse: -1 })],
  ['gives infinity', () => scored({ abuse: Number.POSITIVE_INFINITY })],
  ['gives a string', () => scored({ abuse: '0' })],
  ['gives a list of scores', () => scored([0])],
  ['gives no reading', () => outcome({ status: 'ok', readings: [] })],
  ['has no outcome', () => ({ scorer: 'judge', version: '7' })],
  ['has an unknown outcome', () => outcome({ status: 'fine' })],
  ['has a version that is no text', () => ({ ...scored({ abuse: 0 }), version: { toString: 0 } })],
  ['has no version', () => ({ ...scored({ abuse: 0 }), version: undefined })],
  [
    'gives spans that are none',
    () =>
      outcome({
        status: 'ok',
        readings: [{ language: null, scores: { abuse: 0 }, spans: { abuse: [[3, 1]] } }],
      }),
  ],
]

describe('a comment whose required scorer', () => {
  it.each([...bad, ...lies])('%s is held as unavailable', async (_, answer) => {
    expect(await verdictOn(answer, required)).toEqual(unavailable)
  })

  it('is not even there is held as unavailable', async () => {
    expect(await verdictOn(judge, { ...required, requiredScorers: ['judge', 'absent'] })).toEqual(unavailable)
  })

  it('finds nothing is published', async () => {
    expect(await verdictOn(() => scored({ abuse: 0.49 }), required)).toEqual(published)
  })

  it.each([
    [0.5, 'held'],
    [0.89, 'held'],
    [0.9, 'rejected'],
    [1, 'rejected'],
  ])('scores it %d is %s', async (score, status) => {
    expect(await verdictOn(() => scored({ abuse: score }), required)).toEqual([status, 'wording'])
  })

  it('finds nothing is held all the same when the rules do', async () => {
    expect(await verdictOn(judge, required, abuse)).toEqual(['held', 'wording'])
  })

  it('passes is held when another required one does not', async () => {
    second = forever
    expect(await verdictOn(judge, { ...required, requiredScorers: ['judge', 'second'] })).toEqual(unavailable)
  })
})

describe('a comment whose optional scorer', () => {
  it.each(bad)('%s is judged without it', async (_, answer) => {
    expect(await verdictOn(answer, optional)).toEqual(published)
  })

  it.each(lies)('%s is held: nonsense is not innocence', async (_, answer) => {
    expect(await verdictOn(answer, optional)).toEqual(unavailable)
  })

  it('finds something is held', async () => {
    expect(await verdictOn(() => scored({ abuse: 0.6 }), optional)).toEqual(['held', 'wording'])
  })
})

describe('a post that waits for a scorer', () => {
  it('is answered when the time is up, and the late answer changes nothing', async () => {
    const late: ((value: unknown) => void)[] = []
    judge = () => new Promise(resolve => late.push(resolve))
    const site = await siteOf(required)
    const author = guest(service, site, 'late')
    const began = performance.now()
    const { id } = made(await author.post('A word that nobody judged.'))
    expect(performance.now() - began).toBeGreaterThanOrEqual(deadline - 5)
    for (const resolve of late) resolve(scored({ abuse: 0 }))
    const after = made(await author.post('Another word.'))
    expect(after.status).toBe('held')
    expect((await author.get(id)).body.comment).toMatchObject({ status: 'held', reason: 'unavailable' })
    expect((await reader(service, site, 'late').list()).body.comments).toEqual([])
  })

  it('asks once, however often its verdict is made anew', async () => {
    let change = async () => {}
    judge = async () => {
      await change()
      return scored({ abuse: 0 })
    }
    const site = await siteOf(required)
    made(await guest(service, site, 'screened').post('The thread is there now.'))
    change = async () => {
      change = async () => {}
      await service.db
        .updateTable('thread')
        .set({ premoderation: true })
        .where('siteId', '=', site.id)
        .where('key', '=', 'screened')
        .execute()
    }
    const { status, reason } = made(await guest(service, site, 'screened').post('Judged twice, asked once.'))
    expect([status, reason]).toEqual(['held', 'premoderation'])
    expect(askedAbout('Judged twice, asked once.')).toHaveLength(1)
  })

  it('shows the scorer what a reader will see, and the name', async () => {
    made(
      await guest(service, await siteOf(required), 'shown').post(
        'Some **bold** [words](https://www.example.com).',
        { name: 'Ada' },
      ),
    )
    expect(askedAbout('Some bold words.')).toMatchObject([{ name: 'Ada', languages: ['en'] }])
  })

  it('is never shown to a scorer when it is refused anyway', async () => {
    const site = await siteOf(required)
    made(await guest(service, site, 'shut').post('Before it shut.'))
    await service.db
      .updateTable('thread')
      .set({ state: 'closed' })
      .where('siteId', '=', site.id)
      .where('key', '=', 'shut')
      .execute()
    expect((await guest(service, site, 'shut').post('After it shut.')).status).toBe(403)
    const parentId = '01900000-0000-7000-8000-000000000000'
    expect((await guest(service, site, 'open').post('To nobody.', { parentId })).status).toBe(409)
    expect([...askedAbout('After it shut.'), ...askedAbout('To nobody.')]).toEqual([])
  })

  it('is answered whatever the scorer calls its version', async () => {
    const site = await siteOf(required)
    for (const version of ['a\0b', '\ud800', '😀'.repeat(200)]) {
      judge = () => scored({ abuse: 0.6 }, { version })
      expect(made(await guest(service, site, 'version').post(`Version ${threads++}.`)).status).toBe('held')
    }
  })

  it('tells its author nothing of scores or scorers', async () => {
    judge = () => scored({ abuse: 0.95 })
    const answer = await guest(service, await siteOf(required), 'told').post('Scored and rejected.')
    expect(answer.body.comment.status).toBe('rejected')
    expect(answer.text).not.toMatch(/judge|score|0\.95|threshold|finding/)
  })
})
