import { spawnSync } from 'node:child_process'
import { access, constants, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflate } from '@sparticuz/chromium'

/** A Chromium that came with `npm ci`: nothing of the machine's own is needed or used. */
export type Chromium = { executable: string; env: Record<string, string> }

const packaged = join(import.meta.dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium', 'bin')
const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']

/** Unpacks it once, into node_modules/.cache where that can be written, else into the temp folder. */
export async function unpackChromium(): Promise<Chromium> {
  const folder = await unpacked()
  const executable = join(folder, 'chromium')
  const env = { FONTCONFIG_PATH: join(folder, 'fonts') }
  const withLibraries = { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  const runs = (variables: Record<string, string>) =>
    spawnSync(executable, ['--version'], { env: { ...ownEnv(), ...variables } }).status === 0
  // A machine without NSS and its kin runs with the libraries of the package.
  return { executable, env: runs({}) ? {} : withLibraries }
}

async function unpacked(): Promise<string> {
  const cache = join(packaged, '..', '..', '..', '.cache')
  const home = (await isWritable(cache))
    ? cache
    : join(tmpdir(), `parley-chromium-${process.getuid?.() ?? 0}`)
  const folder = join(home, 'parley-chromium-153.0.0')
  if (await exists(join(folder, 'chromium'))) return folder
  await mkdir(home, { recursive: true })
  const fresh = await mkdtemp(join(home, 'unpacking-'))
  await into(fresh)
  // Whoever comes second keeps the first one's.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }))
  return folder
}

/** The package unpacks into the temp folder of the moment. */
async function into(folder: string): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await Promise.all(archives.map(name => inflate(join(packaged, name))))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

async function isWritable(folder: string): Promise<boolean> {
  return mkdir(folder, { recursive: true })
    .then(() => access(folder, constants.W_OK))
    .then(
      () => true,
      () => false,
    )
}

export const ownEnv = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
