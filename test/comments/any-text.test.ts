import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guestToken, isWhole, reader } from '../support/client.ts'
import { times } from '../support/scale.ts'
import { startService, type TestService, type TestSite } from '../support/service.ts'
import { markdownText } from './markdown-text.ts'

let service: TestService
let site: TestSite
beforeAll(async () => {
  service = await startService()
  site = await service.site()
})
afterAll(() => service.close())

const anyText = fc.oneof(
  markdownText,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
)

describe('whatever a reader types', () => {
  it('is stored as typed but for its line ends, or refused as empty; never our fault', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.option(anyText, { nil: undefined }), async (text, name) => {
        const author = reader(service, site, 'any', guestToken())
        const answer = await author.post(text, { name })
        if (text.includes('\0') || name?.includes('\0') || answer.status !== 201) {
          expect([answer.status, answer.body]).toMatchObject([422, { type: '/problems/invalid-input' }])
          return
        }
        const { comment } = answer.body
        expect(comment.text).toBe(text.replace(/\r\n?/g, '\n').trimEnd())
        expect((await author.get(comment.id)).body.comment).toEqual(comment)
        const seen = (await author.after((comment.version ?? 1) - 1)).body.comments.filter(isWhole)
        if (comment.status === 'published') expect(seen[0]?.body).toEqual(comment.body)
        else expect(seen.map(one => one.id)).not.toContain(comment.id)
      }),
      { numRuns: times(150, 1500) },
    )
  }, 120_000)
})
