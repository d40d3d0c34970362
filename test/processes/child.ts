import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ownEnv } from '../support/chromium.ts'
import { testSecretKey } from '../support/service.ts'

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const readyWithinMs = 30_000

/** The service as a process of its own, as an operator runs it. */
export type Child = { url: string; pid: number; kill(): Promise<void> }

/** Resolves when it answers; `port` 0 takes a free one. `more` is added to its environment. */
export async function startChild(
  databaseUrl: string,
  port = 0,
  more: Record<string, string> = {},
): Promise<Child> {
  const settings = {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    SECRET_KEY: testSecretKey,
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'silent',
    ...more,
  }
  const child = spawn(process.execPath, [main], {
    env: { ...ownEnv(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => end(child)
  try {
    return { url: await announced(child), pid: child.pid!, kill }
  } catch (error) {
    await kill()
    throw error
  }
}

/** It says where it is found once it can be asked. */
function announced(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = (why: string) => reject(new Error(`${why}:\n${said}`))
    const patience = setTimeout(() => fail('the service was not ready in time'), readyWithinMs)
    const hear = (chunk: Buffer) => {
      said += chunk
      const url = /(http:\S+)\/openapi\.json\n/.exec(said)?.[1]
      if (!url) return
      clearTimeout(patience)
      resolve(url)
    }
    child.stdout!.on('data', hear)
    child.stderr!.on('data', hear)
    child.once('exit', () => fail('the service ended'))
  })
}

/** kill -9, by its own process id. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
