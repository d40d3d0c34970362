import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** What each part may import, besides itself. Types count like anything else unless said otherwise. */
const arrows: Record<string, string[]> = {
  moderation: [],
  migrations: [],
  'src/db': ['migrations', 'src/problem', 'src/cases/before', 'moderation/types'],
  'src/problem': [],
  'src/config': [],
  'src/http': ['src/db', 'src/problem', 'src/sites', 'src/authors', 'src/staff'],
  'src/sites': ['moderation', 'src/db', 'src/problem'],
  'src/threads': ['src/sites', 'src/db', 'src/problem'],
  'src/authors': ['src/threads', 'src/sites', 'src/db', 'src/problem', 'src/http', 'src/comments/schema'],
  'src/cases': ['src/authors', 'src/threads', 'src/sites', 'src/db', 'src/problem'],
  'src/screening': ['moderation', 'src/sites', 'src/db'],
  'src/comments': [
    'src/screening',
    'src/jobs',
    'src/cases',
    'src/authors',
    'src/threads',
    'src/sites',
    'src/db',
    'src/problem',
    'src/http',
    'moderation',
  ],
  'src/staff': ['src/sites', 'src/db', 'src/problem', 'src/http', 'src/config'],
  'src/reports': [
    'src/comments',
    'src/cases',
    'src/authors',
    'src/threads',
    'src/sites',
    'src/db',
    'src/problem',
    'src/http',
  ],
  'src/jobs': ['src/db'],
  'src/review': [
    'src/reports',
    'src/screening',
    'src/comments',
    'src/cases',
    'src/authors',
    'src/threads',
    'src/sites',
    'src/staff',
    'src/db',
    'src/problem',
    'src/http',
    'moderation',
  ],
  'src/realtime': [
    'src/review',
    'src/staff',
    'src/reports',
    'src/comments',
    'src/authors',
    'src/threads',
    'src/sites',
    'src/db',
    'src/problem',
    'src/http',
  ],
  'src/perspective': ['moderation', 'src/sites', 'src/db', 'src/problem', 'src/http'],
}

/** Parts that may import anything below them: the composition, the process, the operator's shell, the demo. */
const compositions = [
  'src/app',
  'src/service',
  'src/main',
  'src/installation',
  'src/operator',
  'demo',
  'src/perspective/alone',
  'src/perspective/listed-keys',
]

type Import = { file: string; target: string; typeOnly: boolean }

const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8')
  const found = source.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)|^import\s+['"](\.[^'"]+)['"]/gm,
  )
  return [...found].map(match => ({
    file,
    target: relative(root, resolve(root, dirname(file), (match[2] ?? match[3] ?? match[4])!)),
    typeOnly: match[1] !== undefined,
  }))
}

const partOf = (path: string, parts: string[]) =>
  parts
    .filter(part => path === `${part}.ts` || path.startsWith(`${part}/`))
    .sort((a, b) => b.length - a.length)[0]

describe('the arrows between parts', () => {
  const imports = ['moderation', 'migrations', 'src'].flatMap(files).flatMap(importsOf)

  it('finds the imports it checks', () => {
    expect(imports.length).toBeGreaterThan(200)
  })

  it('lets every part import only what lies below it', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (partOf(file, compositions)) return false
      const part = partOf(file, Object.keys(arrows))
      if (!part) return true
      return !partOf(target, [part, ...arrows[part]!])
    })
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  it('lets the widget and the console import only types, and only of what crosses the wire', () => {
    const wrong = ['widget', 'console']
      .flatMap(files)
      .flatMap(importsOf)
      .filter(({ file, target, typeOnly }) => {
        const own = file.split('/')[0]!
        if (target.startsWith(`${own}/`)) return false
        if (own === 'console' && target.startsWith('widget/')) return false
        return !typeOnly || !/^src\/(\w+\/schema|realtime\/protocol)\.ts$/.test(target)
      })
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })
})

describe('rules that hold everywhere', () => {
  const sources = ['moderation', 'src', 'widget', 'console'].flatMap(files)
  const containing = (pattern: RegExp, among = sources) =>
    among.filter(file => pattern.test(readFileSync(join(root, file), 'utf8')))

  it('reads the environment in one place', () => {
    expect(containing(/process\.env/).filter(file => file !== 'src/config.ts')).toEqual([])
  })

  it('writes no HTML string into a page', () => {
    expect(
      containing(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/),
    ).toEqual([])
  })

  it('builds no native regular expression from data', () => {
    expect(containing(/new RegExp\(/)).toEqual([])
  })

  it('keeps moderation pure: no clock, no I/O, no node modules', () => {
    const pure = files('moderation').filter(file => !/\/(train|evaluate)\//.test(file))
    expect(
      containing(/from 'node:|Date\.now|new Date\(|performance\.now|Math\.random|fetch\(/, pure),
    ).toEqual([])
  })

  it('has no folder that says nothing', () => {
    const empty = sources.filter(file => /\/(utils|helpers|common|core|lib)\//.test(file))
    expect(empty).toEqual([])
  })
})
