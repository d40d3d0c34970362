import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** How to reach the database: a Unix socket in a private folder, or on Windows loopback with a password. */
export type Address = { host: string; port: number; password?: string }

export const user = 'parley'
export const database = 'parley'

export function socketAddress(folder: string): Address {
  return { host: folder, port: 5432 }
}

/** The port and password kept beside the database on Windows, whose sockets Node cannot open; made at first. Untested. */
export async function loopbackAddress(root: string): Promise<Address> {
  const file = join(root, 'address.json')
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept !== null) return JSON.parse(kept) as Address
  const address = {
    host: '127.0.0.1',
    port: await freePort(),
    password: randomBytes(24).toString('base64url'),
  }
  await writeFile(file, JSON.stringify(address), { mode: 0o600 })
  return address
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => (bound && typeof bound === 'object' ? done(bound.port) : fail(new Error('no port'))))
    })
  })
}

/** `postgres://parley@localhost/parley?host=<socket folder>`, or with port and password on Windows. */
export function connectionString({ host, port, password }: Address): string {
  if (password !== undefined) return `postgres://${user}:${password}@${host}:${port}/${database}`
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host).replaceAll('%2F', '/')}`
}
