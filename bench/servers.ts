import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** A server under measurement: a process of its own, so that its CPU can be told from the load's. */
export type Running = { url: string; pid: number; stop(): Promise<void> }

const root = join(import.meta.dirname, '..')

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

/** Starts a script of this project and waits until `ready` answers 200. */
export async function startScript(
  script: string,
  env: Record<string, string>,
  ready: string,
): Promise<Running> {
  const port = await freePort()
  const child = spawn(process.execPath, [join(root, script)], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}${ready}`, child)
  return { url, pid: child.pid!, stop: () => stopped(child) }
}

/** Parley itself, over a database that lives on. */
export const startParley = (databaseUrl: string, env: Record<string, string> = {}): Promise<Running> =>
  startScript(
    'src/main.ts',
    {
      DATABASE_URL: databaseUrl,
      SECRET_KEY: 'a secret key for nothing but measuring',
      RATE_LIMITS: 'off',
      DEMO: 'off',
      LOG_LEVEL: 'silent',
      ...env,
    },
    '/readyz',
  )

export async function answers(url: string, child?: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child?.exitCode != null) throw new Error(`the server at ${url} ended with ${child.exitCode}`)
    const response = await fetch(url).catch(() => null)
    await response?.arrayBuffer()
    if (response?.ok) return
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error(`${url} does not answer`)
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exit
  clearTimeout(patience)
}
