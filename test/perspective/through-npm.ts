import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { npmClient } from './clients.ts'
import { probability, toxicity } from './contract.ts'
import type { Door } from './doors.ts'
import { refusals } from './refusals.ts'

type Body = Record<string, unknown>

/** The same, asked through the npm client itself, with only the address changed. */
export function contractThroughNpm(what: string, open: () => Promise<Door>): void {
  describe(`${what}, through perspective-api-client`, () => {
    let door: Door
    let npm: ReturnType<typeof npmClient>
    beforeAll(async () => {
      door = await open()
      npm = npmClient(door)
    })
    afterAll(async () => {
      npm.done()
      await door.close()
    })

    it('scores a text', async () => {
      const attributes = ['toxicity', 'threat']
      const answer = await npm.client.analyze('I will kill you.', { attributes })
      expect(answer).toMatchObject({
        attributeScores: {
          TOXICITY: { summaryScore: probability(0.95) },
          THREAT: { summaryScore: probability(0.95) },
        },
        languages: ['en'],
      })
    })

    it('scores a request given whole', async () => {
      const answer = await npm.client.analyze(toxicity('你真是个白痴。', { languages: ['zh'] }), {
        stripHTML: false,
      })
      expect(answer).toMatchObject({ attributeScores: { TOXICITY: { summaryScore: probability(0.91) } } })
    })

    const sayable = refusals.filter(
      ([, { name, body }]) =>
        name === undefined &&
        typeof body === 'object' &&
        Object.keys((body as Body)['requestedAttributes'] ?? {}).length > 0,
    )
    it.each(sayable)('refuses %s with a ResponseError', async (_, { body, message }) => {
      const failed = await npm.client
        .analyze(structuredClone(body as Body), { stripHTML: false })
        .catch(e => e)
      expect([failed.name, failed.message, failed.response.status]).toEqual(['ResponseError', message, 400])
    })

    it('refuses a wrong key', async () => {
      npm.done()
      const wrong = npmClient({ ...door, key: 'wrong' })
      const failed = await wrong.client.analyze('Fine.').catch(e => e)
      wrong.done()
      npm = npmClient(door)
      expect(failed.message).toBe('API key not valid. Please pass a valid API key.')
    })
  })
}
