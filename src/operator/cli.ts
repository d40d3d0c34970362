import { parseArgs } from 'node:util'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { EmbeddedPostgresError, findRunning, startEmbedded } from '../db/embedded/index.ts'
import { openDatabase } from '../db/handle.ts'
import { migrate } from '../db/migrate.ts'
import { ownSecretKey } from '../installation.ts'
import { Problem } from '../problem.ts'
import { createSeal } from '../sites/seal.ts'
import { type Command, commands, UsageError, usage } from './commands.ts'

/** `npm run sites -- …`: joins a running embedded server, or starts one and stops it; with DATABASE_URL, connects. */

async function main(): Promise<void> {
  const [name = '', ...rest] = process.argv.slice(2)
  const command = commands[name]
  if (!command) throw new UsageError(name && name !== 'help' ? `There is no command “${name}”.` : '')
  const { values, positionals } = parseArgs({ args: rest, options: command.options, allowPositionals: true })
  await onDatabase(readConfig(), command, positionals, values)
}

type Values = Parameters<Command['run']>[2]

async function onDatabase(
  config: Config,
  command: Command,
  positionals: string[],
  values: Values,
): Promise<void> {
  const { url, done } = await reach(config)
  const database = openDatabase(url, { max: 2 })
  try {
    await migrate(database.db)
    const seal = createSeal(config.secretKey ?? (await ownSecretKey(config)))
    const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`
    await command.run(
      { db: database.db, seal, publicUrl, now: new Date(), say: console.log },
      positionals,
      values,
    )
  } finally {
    await database.close()
    await done()
  }
}

async function reach(config: Config): Promise<{ url: string; done(): Promise<void> }> {
  const running = config.databaseUrl ?? (await findRunning(config.dataDir))
  if (running) return { url: running, done: async () => {} }
  const embedded = await startEmbedded({ dataDir: config.dataDir })
  return { url: embedded.connectionString, done: () => embedded.stop() }
}

main().catch(error => {
  if (error instanceof UsageError) console.error(`${error.message}\n${usage}`.trim())
  else if (error instanceof ConfigError || error instanceof EmbeddedPostgresError)
    console.error(error.message)
  else if (error instanceof Problem) console.error(error.extra.detail ?? error.message)
  else if (error instanceof TypeError && 'code' in error) console.error(`${error.message}\n${usage}`)
  else console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
