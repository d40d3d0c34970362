// Builds the widget and the console when they are missing or older than their sources. For `npm start` and `npm test`.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))
const sources = ['widget', 'console', 'vite.config.ts', 'package-lock.json']
const built = ['embed.js', join('console', 'index.html')].map(name => join(root, 'dist', 'client', name))
const stamp = join(root, 'dist', 'client', '.built-from')

/** Ends the process with one sentence. */
export function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Resolves at once when what is built is up to date. */
export async function buildWhenNeeded() {
  const files = await listSources()
  // An image may hold what was built and leave the sources out.
  if (files.length === 0 && built.every(existsSync)) return
  const hash = await hashOf(files)
  if (await isCurrent(files, hash)) return
  console.log('Building the widget and the console…')
  const begin = performance.now()
  await build()
  await writeFile(stamp, hash)
  console.log(`Built in ${((performance.now() - begin) / 1000).toFixed(1)} s.`)
}

async function listSources() {
  const found = await Promise.all(
    sources.map(async name => {
      const entry = await stat(join(root, name)).catch(() => undefined)
      if (!entry?.isDirectory()) return entry ? [name] : []
      const inside = await readdir(join(root, name), { recursive: true, withFileTypes: true })
      return inside
        .filter(file => file.isFile())
        .map(file => join(file.parentPath, file.name).slice(root.length))
    }),
  )
  return found.flat().sort()
}

async function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const bytes = await readFile(join(root, file))
    hash.update(`${file.split(sep).join('/')}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/** By the hash the last build left here; by age when `vite build` was run without this script. */
async function isCurrent(files, hash) {
  if (!built.every(existsSync)) return false
  const known = await readFile(stamp, 'utf8').catch(() => undefined)
  if (known !== undefined) return known === hash
  const changed = async path => (await stat(path)).mtimeMs
  const [newest, oldest] = await Promise.all([
    Promise.all(files.map(file => changed(join(root, file)))),
    Promise.all(built.map(changed)),
  ])
  return Math.max(...newest) <= Math.min(...oldest)
}

/** In a process of its own, so that the service doesn't carry the builder's memory. */
async function build() {
  const vite = findVite()
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  })
  const stop = signal => child.kill(signal)
  process.once('SIGTERM', stop)
  const outcome = await new Promise(done => {
    child.on('error', error => done(error.message))
    child.on('close', (code, signal) => done(signal ?? code))
  })
  process.off('SIGTERM', stop)
  if (outcome !== 0) fail(`Building the widget and the console failed (${outcome}): see above.`)
}

function findVite() {
  try {
    return join(createRequire(import.meta.url).resolve('vite/package.json'), '..', 'bin', 'vite.js')
  } catch {
    return fail(
      'Building the widget and the console needs the development packages: run "npm ci" without --omit.',
    )
  }
}
