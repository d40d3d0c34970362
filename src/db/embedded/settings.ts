import { chmod, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Address } from './address.ts'
import { EmbeddedPostgresError } from './error.ts'
import type { Place } from './folders.ts'

const small: Record<string, string> = {
  max_connections: '100',
  shared_buffers: '128MB',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
  log_min_messages: 'warning',
  // Statements and row details could carry what readers wrote.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

const losing = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }

/** What a caller may change: any setting but where the server listens and whether it keeps what it acknowledged. */
export type SettingsChange = { settings?: Record<string, string>; loseDataOnCrash?: boolean }

export function settingsFor(address: Address, change: SettingsChange): Record<string, string> {
  const listening = listenOn(address)
  for (const name of Object.keys(change.settings ?? {})) {
    if (!(name in listening) && !(name in losing)) continue
    throw new EmbeddedPostgresError(
      `The setting ${name} of the embedded database cannot be changed: set DATABASE_URL to use a server of your own.`,
    )
  }
  return { ...small, ...change.settings, ...(change.loseDataOnCrash ? losing : {}), ...listening }
}

function listenOn({ host, port, password }: Address): Record<string, string> {
  if (password !== undefined) {
    return { listen_addresses: host, port: `${port}`, unix_socket_directories: '' }
  }
  return {
    listen_addresses: '',
    port: `${port}`,
    unix_socket_directories: `"${host.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
  }
}

/** The settings file's text. */
export function settingsText(place: Place, settings: Record<string, string>): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${quote(value)}`)
  const head = '# Written by Parley at each start. To change a setting for good, use ALTER SYSTEM.'
  // What initdb found out about this system stands first.
  return [head, `include = ${quote(join(place.cluster, 'postgresql.conf'))}`, ...lines, ''].join('\n')
}

export async function writeSettings(place: Place, text: string): Promise<void> {
  const aside = `${place.settings}.new`
  await writeFile(aside, text)
  // The server may run as another user and must be able to read it, whatever the umask.
  await chmod(aside, 0o644)
  await rename(aside, place.settings)
}

function quote(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n')}'`
}
