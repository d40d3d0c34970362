import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { type Config, secretKeyFile } from './config.ts'
import { type EmbeddedPostgres, startEmbedded } from './db/embedded/index.ts'

/** Config with what an installation without any settings makes for itself. */
export type Installation = {
  config: Config & { databaseUrl: string; secretKey: string }
  embedded: EmbeddedPostgres | null
}

/** Brings up the embedded PostgreSQL where no DATABASE_URL is given, and finds or makes the secret key. */
export async function openInstallation(config: Config, log: (line: string) => void): Promise<Installation> {
  if (config.databaseUrl) {
    return {
      config: { ...config, databaseUrl: config.databaseUrl, secretKey: config.secretKey! },
      embedded: null,
    }
  }
  const embedded = await startEmbedded({ dataDir: config.dataDir, log })
  const secretKey = config.secretKey ?? (await ownSecretKey(config))
  return { config: { ...config, databaseUrl: embedded.connectionString, secretKey }, embedded }
}

export async function ownSecretKey(config: Config): Promise<string> {
  const file = secretKeyFile(config)
  await mkdir(config.dataDir, { recursive: true })
  try {
    await writeFile(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return (await readFile(file, 'utf8')).trim()
}
