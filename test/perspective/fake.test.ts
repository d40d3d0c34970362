import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFakePerspective } from '../support/fake-perspective/server.ts'
import { toxicity } from './contract.ts'

let google: Awaited<ReturnType<typeof startFakePerspective>>
beforeAll(async () => {
  google = await startFakePerspective()
})
afterAll(() => google.close())

const ask = (misbehaviour: string, signal?: AbortSignal) =>
  fetch(`${google.url}/v1alpha1/comments:analyze?key=test-key`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'x-fake': misbehaviour, 'content-type': 'application/json' },
    body: JSON.stringify({ ...toxicity('Fine.'), requestedAttributes: { TOXICITY: {}, INSULT: {} } }),
    signal,
  })
type Scored = { attributeScores?: Record<string, { summaryScore: { value: unknown } }> }
const scoresIn = async (misbehaviour: string) => {
  const body = (await (await ask(misbehaviour)).json()) as Scored
  return Object.entries(body.attributeScores ?? {}).map(([name, { summaryScore }]) => [
    name,
    summaryScore.value,
  ])
}

describe('the stand-in for Google’s analyzer', () => {
  it('scores by its words, and by what a text says outright', async () => {
    const score = async (text: string) => {
      const answer = await fetch(`${google.url}/v1alpha1/comments:analyze?key=test-key`, {
        method: 'POST',
        body: JSON.stringify(toxicity(text)),
      })
      return ((await answer.json()) as Scored).attributeScores!['TOXICITY']!.summaryScore.value
    }
    expect([await score('You idiot.'), await score('score=0.42'), await score('Fine.')]).toEqual([
      0.92, 0.42, 0.05,
    ])
    expect(google.requests.at(-1)).toMatchObject({ method: 'POST', key: 'test-key', body: toxicity('Fine.') })
  })

  it.each([
    ['API_KEY_INVALID', 400],
    ['PERMISSION_DENIED', 403],
    ['LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE', 400],
    ['429', 429],
    ['500', 500],
    ['503-html', 503],
    ['redirect', 302],
    ['410', 410],
  ])('answers %s with %i', async (misbehaviour, status) => {
    const answer = await ask(misbehaviour)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, null])
    await answer.body?.cancel()
  })

  it('says when to come back, or sends what is no JSON, or half of it', async () => {
    expect((await ask('429-retry-after')).headers.get('retry-after')).toBe('1')
    expect(await (await ask('503-html')).text()).toMatch(/^<!DOCTYPE html>/)
    await expect((await ask('truncated')).json()).rejects.toThrow()
    await expect((await ask('nan')).json()).rejects.toThrow()
  })

  it('sends scores that are none', async () => {
    expect(await scoresIn('no-scores')).toEqual([])
    expect(await scoresIn('missing-attribute')).toEqual([['INSULT', 0.05]])
    expect(await scoresIn('string-score')).toEqual([
      ['TOXICITY', '0.05'],
      ['INSULT', '0.05'],
    ])
    expect(await scoresIn('above-one')).toEqual([
      ['TOXICITY', 1.5],
      ['INSULT', 1.5],
    ])
  })

  it('never ends, or sends byte by byte', async () => {
    const hung = ask('hang', AbortSignal.timeout(300))
    await expect(hung).rejects.toThrow('aborted due to timeout')
    const reader = (await ask('drip')).body!.getReader()
    expect((await reader.read()).value!.length).toBe(1)
    await reader.cancel()
  })

  it('has a quota when it is given one', async () => {
    const small = await startFakePerspective({ quota: 1 })
    const statuses = []
    for (let round = 0; round < 2; round++) {
      const answer = await fetch(`${small.url}/v1alpha1/comments:analyze?key=test-key`, {
        method: 'POST',
        body: JSON.stringify(toxicity('Fine.')),
      })
      statuses.push(answer.status)
    }
    await small.close()
    expect(statuses).toEqual([200, 429])
  })
})
