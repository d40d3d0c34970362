import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compilePolicy, defaultPolicy } from '../../../moderation/index.ts'
import { createOutsideScorers } from '../../../src/screening/outside/create.ts'
import { readScorersFile, ScorersFileError } from '../../../src/screening/scorers-file.ts'
import { surroundings } from './setting.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-scorers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const put = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const environment = (name: string) =>
  ({ KEY: 'secret-of-the-environment', BROKEN: 'two\nlines', EMPTY: '' })[name]
const read = (content: unknown) => readScorersFile(put('scorers.json', JSON.stringify(content)), environment)
const faultsOf = (content: unknown): string[] => {
  try {
    read(content)
  } catch (error) {
    expect(error).toBeInstanceOf(ScorersFileError)
    return (error as Error).message.split('\n')
  }
  return []
}

const docs = join(import.meta.dirname, '..', '..', '..', 'docs')
const perspective = { kind: 'perspective', name: 'perspective', key: { env: 'KEY' } }
const llm = { kind: 'policy-llm', name: 'llm', baseUrl: 'http://127.0.0.1:11434', model: 'm' }
const http = { kind: 'http', name: 'own', url: 'http://scorer:8080/score', secret: { env: 'KEY' } }

describe('the example in the documents', () => {
  it('is valid, and makes its scorers', () => {
    const copy = put('example.json', readFileSync(join(docs, 'scorers.example.json'), 'utf8'))
    put('scorer-secret', 'secret-of-a-file\n')
    put('policy.txt', 'Be kind.')
    const configs = readScorersFile(copy, () => 'a-key')
    const { scorers } = createOutsideScorers(configs, surroundings())
    expect(scorers.map(({ name }) => name)).toEqual(['perspective', 'llm', 'own'])
  })
  it('has thresholds beside it that a site’s policy takes', () => {
    const page = readFileSync(join(docs, 'scorers.md'), 'utf8')
    const shown = [...page.matchAll(/```json\n(\[[^`]*\])\n```/g)].map(match => JSON.parse(match[1]!))
    expect(shown.length).toBeGreaterThanOrEqual(2)
    for (const thresholds of shown) {
      const policy = compilePolicy({ ...defaultPolicy, thresholds }, 1)
      expect(policy.thresholds).toEqual(expect.arrayContaining(thresholds))
    }
  })
})

describe('secrets', () => {
  it('come from the environment or from a file beside this one', () => {
    put('key', ' secret-of-a-file\n')
    expect(read({ scorers: [perspective] })).toMatchObject([{ key: 'secret-of-the-environment' }])
    expect(read({ scorers: [{ ...http, secret: { file: 'key' } }] })).toMatchObject([
      { secret: 'secret-of-a-file' },
    ])
  })
  it.each([
    ['in the file itself', 'inline-secret', 'must be {"env": "NAME"} or {"file": "path"}'],
    ['of a variable that is not set', { env: 'MISSING' }, 'MISSING is not set'],
    ['of an empty variable', { env: 'EMPTY' }, 'EMPTY is not set'],
    ['of a file that is not there', { file: 'nowhere' }, 'nowhere cannot be read'],
    ['of more than a line', { env: 'BROKEN' }, 'must be visible ASCII'],
  ])('%s are a fault, which shows none', (_what, key, fault) => {
    const faults = faultsOf({ scorers: [{ ...perspective, key }] })
    expect(faults).toEqual([expect.stringContaining('scorers.0.key')])
    expect(faults[0]).toContain(fault)
    expect(faults[0]).not.toMatch(/inline-secret|two|lines/)
  })
})

describe('faults', () => {
  it.each([
    ['a kind that is none', { ...perspective, kind: 'akismet' }, 'scorers.0.kind'],
    ['a field misspelt', { ...perspective, timeout: 5 }, 'scorers.0'],
    ['a name that is taken', { ...perspective, name: 'local' }, 'scorers.0.name'],
    ['a name with blanks', { ...perspective, name: 'my scorer' }, 'scorers.0.name'],
    ['an address that is none', { ...llm, baseUrl: 'localhost' }, 'scorers.0.baseUrl'],
    ['a key in an address', { ...http, url: 'https://a:b@example.com/' }, 'scorers.0.url'],
    ['a query in an address', { ...http, url: 'https://example.com/?key=1' }, 'scorers.0.url'],
    ['plain http over the open network', { ...llm, baseUrl: 'http://example.com' }, 'scorers.0.baseUrl'],
    ['plain http to a public number', { ...llm, baseUrl: 'http://8.8.8.8' }, 'scorers.0.baseUrl'],
    ['three retries', { ...http, retries: 3 }, 'scorers.0.retries'],
    ['no time at all', { ...http, timeoutMs: 0 }, 'scorers.0.timeoutMs'],
    ['a language that isn’t judged', { ...perspective, languages: ['fr'] }, 'scorers.0.languages.0'],
    ['no attributes', { ...perspective, attributes: [] }, 'scorers.0.attributes'],
    ['a day that is none', { ...perspective, sunset: 'soon' }, 'scorers.0.sunset'],
    ['a budget of nothing', { ...llm, budget: { per: 'day' } }, 'scorers.0.budget'],
    ['a label of ours that is none', { ...http, labels: { rude: 'Very Rude' } }, 'scorers.0.labels.rude'],
  ])('%s', (_what, scorer, place) => {
    expect(faultsOf({ scorers: [scorer] }).map(fault => fault.split(' ')[0])).toEqual([place])
  })
  it('are all named at once', () => {
    const faults = faultsOf({
      scorers: [
        { ...perspective, maxBytes: 1 },
        { ...llm, model: '' },
      ],
    })
    expect(faults.map(fault => fault.split(' ')[0])).toEqual(['scorers.0.maxBytes', 'scorers.1.model'])
    expect(
      faultsOf({
        scorers: [
          { ...perspective, key: { env: 'A' } },
          { ...http, name: 'perspective', secret: { env: 'B' } },
        ],
      }),
    ).toHaveLength(3)
  })
  it('of the file as a whole are told', () => {
    expect(() => readScorersFile(join(folder, 'none.json'), environment)).toThrow('cannot be read')
    expect(() => readScorersFile(put('bad.json', '{'), environment)).toThrow('is not JSON')
    expect(faultsOf([])[0]).toContain('the file')
  })
})
