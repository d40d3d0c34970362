import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Line = {
  id?: string | number
  verdict?: string
  findings?: { rule: string; view: string; spans: [number, number][] }[]
  scores?: Record<string, number>
  language?: string
  ms?: number
  error?: string
}

const script = join(import.meta.dirname, '..', '..', 'src', 'operator', 'screen.ts')

/** Runs `npm run -s screen` with these lines as its input. */
async function screen(input: string[], ...flags: string[]): Promise<{ lines: Line[]; code: number | null }> {
  const child = spawn(process.execPath, [script, ...flags], { stdio: ['pipe', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', chunk => {
    output += chunk
  })
  child.stdin.end(input.map(line => `${line}\n`).join(''))
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return {
    lines: output
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
    code,
  }
}

const text = (id: string | number, text: string, more: object = {}) => JSON.stringify({ id, text, ...more })

describe('screening lines from standard input', () => {
  it('answers each in order with verdict, findings, scores and language', async () => {
    const { lines, code } = await screen([
      text('zh', '你是傻逼'),
      text(7, 'Thanks, this explains the new rules well.'),
      text('ru', 'Это просто новость о погоде'),
      text('none', '👍👍'),
      text('name', '说得好。', { nickname: '傻逼' }),
    ])
    expect(code).toBe(0)
    expect(lines.map(({ id, verdict, language }) => [id, verdict, language])).toEqual([
      ['zh', 'hold', 'zh'],
      [7, 'publish', 'en'],
      ['ru', 'hold', expect.any(String)],
      ['none', 'publish', 'none'],
      ['name', 'hold', 'zh'],
    ])
    expect(lines[0]!.findings).toContainEqual({ rule: 'word-list', view: 'canonical', spans: [[2, 4]] })
    expect(lines[0]!.scores!['insult']).toBeGreaterThan(0.8)
    expect(lines[1]!.scores!['toxicity']).toBeLessThan(0.5)
    expect(lines[2]!.scores).toEqual({})
    for (const { ms } of lines) expect(ms).toBeGreaterThanOrEqual(0)
  })

  it('believes the language it is told', async () => {
    const { lines } = await screen([text('1', 'nice day', { lang: 'zh-CN' })], '--scores-only')
    expect(lines[0]).toMatchObject({ id: '1', language: 'zh' })
  })

  it('leaves the rules out, or the views, when told to', async () => {
    const line = text('1', '你是傻\u200b * 逼')
    const { lines: scored } = await screen([line], '--scores-only')
    expect(Object.keys(scored[0]!).sort()).toEqual(['id', 'language', 'ms', 'scores'])
    const { lines: seen } = await screen([line])
    const { lines: raw } = await screen([line], '--raw')
    const listed = ({ findings }: Line) => findings!.filter(({ rule }) => rule === 'word-list')
    expect(listed(seen[0]!)).not.toEqual([])
    expect(listed(raw[0]!)).toEqual([])
    expect(raw[0]!.scores!['insult']).toBeLessThan(seen[0]!.scores!['insult']!)
  })

  it('says which line it can’t read, goes on, and ends with 1', async () => {
    const { lines, code } = await screen(['nonsense', '{"id": "1"}', '', text('2', 'Fine.'), '[]'])
    expect(code).toBe(1)
    expect(lines.map(({ id, error }) => id ?? typeof error)).toEqual(['string', 'string', '2', 'string'])
  })

  it('holds what is too long to be screened', async () => {
    const { lines } = await screen([text('long', 'word '.repeat(8000)), text('unfolds', 'ﷺ'.repeat(4000))])
    expect(lines.map(({ verdict }) => verdict)).toEqual(['hold', 'hold'])
  })

  it('takes many lines at once and loses none', async () => {
    const many = Array.from({ length: 3000 }, (_, n) => text(n, `Comment ${n}: the harbour was quiet today.`))
    const { lines } = await screen(many)
    expect(lines.map(({ id }) => id)).toEqual(many.map((_, n) => n))
  })
})
