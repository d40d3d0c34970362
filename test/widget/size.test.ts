import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const built = join(import.meta.dirname, '..', '..', 'dist', 'client')
const assets = readdirSync(join(built, 'assets'))

const textOf = (name: string): string => readFileSync(join(built, name), 'utf8')
const chunk = (name: string): string => join('assets', assets.find(file => file.startsWith(`${name}-`))!)
const zipped = (name: string): number => gzipSync(textOf(name), { level: 9 }).length

describe('what the element loads', () => {
  it('is a loader of at most 2 kB', () => {
    expect(Buffer.byteLength(textOf('embed.js'))).toBeLessThan(2000)
  })

  it.each(['en', 'zh-CN'])('is at most 22 kB to read a discussion in %s', lang => {
    const bytes = zipped('embed.js') + zipped(chunk('define')) + zipped(chunk(lang))
    expect(bytes).toBeLessThan(22_000)
  })

  it('is one chunk to read with: nothing more has to be waited for', () => {
    expect(textOf('embed.js')).not.toMatch(/from\s*["'`]/)
    expect(textOf(chunk('define'))).not.toMatch(/(^|[;\n])\s*import\s*[{"'*\w]/)
  })

  it('makes no element that a strict page would stop', () => {
    for (const name of ['embed.js', chunk('define'), chunk('later')]) {
      expect(textOf(name)).not.toMatch(
        /modulepreload|createElement\(["'`](link|script|style)["'`]\)|new Function/,
      )
    }
  })
})
