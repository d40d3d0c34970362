import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench } from './bench.ts'
import { type Line, whole } from './table.ts'

const client = join(import.meta.dirname, '..', 'dist', 'client')

/** What a page downloads to read: the loader, all that it and its chunk import statically, and one language. */
export async function measureWidget({ parley }: Bench): Promise<Line[]> {
  const files = await reading('embed.js', new Set())
  files.add(await longestTexts())
  const sizes = await Promise.all(
    [...files].map(async name => gzipSync(await readFile(join(client, name)), { level: 9 }).byteLength),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const served = await fetch(`${parley.url}/embed.js`)
  if (!served.ok) throw new Error('the service does not serve the widget')
  return [
    {
      what: 'bytes to read the first page, gzipped',
      reached: whole(total),
      aim: '≤ 22,000',
      ok: total <= 22_000,
      notes: [...files].join(', '),
    },
  ]
}

/** The loader imports its chunk at once; from there on only static imports are needed to read. */
async function reading(name: string, seen: Set<string>): Promise<Set<string>> {
  if (seen.has(name)) return seen
  seen.add(name)
  const source = await readFile(join(client, name), 'utf8')
  const statics = /(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g
  const dynamics = /import\(\s*["'`](\.[^"'`]+)["'`]/g
  const found = [...source.matchAll(statics), ...(name === 'embed.js' ? source.matchAll(dynamics) : [])]
  for (const [, path] of found) await reading(join(name, '..', path!), seen)
  return seen
}

/** The texts of the language that has the longer ones. */
async function longestTexts(): Promise<string> {
  const names = (await readdir(join(client, 'assets'))).filter(name => /^(en|zh-CN)-[\w-]+\.js$/.test(name))
  const sized = await Promise.all(
    names.map(
      async name =>
        [name, gzipSync(await readFile(join(client, 'assets', name)), { level: 9 }).byteLength] as const,
    ),
  )
  return `assets/${sized.sort((a, b) => b[1] - a[1])[0]![0]}`
}
