import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadClassifier } from '../../src/screening/load-classifier.ts'
import { made, patient } from '../comments/texts.ts'
import { desk } from '../review/desk.ts'
import { account } from '../staff/accounts.ts'
import { guest, reader } from '../support/client.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService({ classifier: loadClassifier() })
  site = await service.site(patient)
})
afterAll(() => service.close())

const post = async (text: string, name?: string) =>
  made(await guest(service, site, 'chips').post(text, name ? { name } : {}))

/** None of these holds a term of the shipped lists. */
const abuse = [
  '像你这种没脑子的人，活着就是浪费粮食。',
  '你们那里的人全都是小偷，一个好东西都没有。',
  'Nobody with half a brain would listen to a pathetic little man like you.',
  'People from there are all thieves and should be thrown out of the country.',
]

describe('an installation without any outside service', () => {
  it.each([
    '新规定对出口许可写得很清楚，谢谢记者的解释。',
    '芯片不是一天造出来的，先把人才留住再说。',
    'The new licence rules are clearer than I expected, thanks for the summary.',
    'I work in a small fab and the lead times have doubled since spring.',
    '这次的 export rules 写得比去年清楚，the licence process is still slow though.',
  ])('publishes a clean comment at once: %s', async text => {
    expect(await post(text)).toMatchObject({ status: 'published' })
  })

  it.each(abuse)('holds abuse that no list names: %s', async text => {
    expect(await post(text)).toMatchObject({ status: 'held', reason: 'wording' })
  })

  it('shows moderators scores and places, and its author neither', async () => {
    const author = guest(service, site, 'chips')
    const answer = await author.post(abuse[0]!)
    const { id } = made(answer)
    expect(answer.text).not.toMatch(/scor|toxicity|insult|threshold|finding/)
    const review = desk(service, site, (await account(service, site)).token)
    const { comment, screening } = await review.caseOf(id)
    const scored = comment.findings.filter(({ rule }) => rule === 'scorers')
    expect(scored.length).toBeGreaterThan(0)
    expect(scored.flatMap(({ spans }) => spans).length).toBeGreaterThan(0)
    expect(screening!.scores).toMatchObject([{ scorer: 'local', field: 'body', language: 'zh' }])
    expect(Object.keys(screening!.scorers)).toEqual(['local'])
  })

  it('holds what is neither Chinese nor English, and says so', async () => {
    expect(await post('Das ist wirklich eine sehr interessante Nachricht über das Wetter.')).toMatchObject({
      status: 'held',
      reason: 'language',
    })
  })

  it('publishes a text without letters, and a short name', async () => {
    expect(await post('👍👍👍')).toMatchObject({ status: 'published' })
    expect(await post('说得对，支持一下这位读者。', '江边钓鱼')).toMatchObject({ status: 'published' })
  })

  it('holds a name that says what it shouldn’t', async () => {
    expect(await post('说得对。', '外地人全是小偷和骗子')).toMatchObject({ status: 'held' })
  })

  it('shows nobody what it held', async () => {
    const page = await reader(service, site, 'chips').list('?limit=100')
    for (const text of abuse) expect(page.text).not.toContain(text)
  })
})
