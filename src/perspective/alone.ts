import { pino } from 'pino'
import { ConfigError, type PerspectiveConfig, readPerspectiveConfig } from '../config.ts'
import { loadClassifier } from '../screening/load-classifier.ts'
import { createPerspectiveServer, type PerspectiveServer } from './alone-server.ts'
import { listedKeys } from './keys.ts'
import { readListedKeys } from './listed-keys.ts'
import { createQuota } from './quota.ts'

/** `npm run perspective`: only the analyzer. Settings → keys → weights → listen; signals → close. */

async function start(): Promise<void> {
  const config = readPerspectiveConfig()
  const { keys, made } = readListedKeys(config)
  const server = createPerspectiveServer(config, {
    keys: listedKeys(keys),
    quota: createQuota(Date.now),
    classifier: loadClassifier(),
    publicUrl: config.publicUrl,
    log: pino({ level: config.logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }),
  })
  closeOnSignals(server)
  announce(config, await server.listen(), made)
}

function announce({ host, publicUrl }: PerspectiveConfig, port: number, made: string | undefined): void {
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  const url = publicUrl ?? `http://${shown}:${port}`
  const body = '{"comment": {"text": "What an idiot."}, "requestedAttributes": {"TOXICITY": {}}}'
  console.log(`
Parley answers as Perspective did.
  URL   ${url}   (in place of https://commentanalyzer.googleapis.com)
  Try   curl '${url}/v1alpha1/comments:analyze?key=${made ?? 'YOUR_KEY'}' -d '${body}'${
    made === undefined
      ? ''
      : '\n  This key is for this run: set PERSPECTIVE_KEYS or PERSPECTIVE_KEYS_FILE for your own.'
  }
  Ctrl-C stops it.`)
}

function closeOnSignals(server: PerspectiveServer): void {
  let ending = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(1)
      ending = true
      void server.close().then(() => process.exit(0))
    })
  }
}

function explain(error: unknown): string {
  if (error instanceof ConfigError)
    return `The settings are not valid:\n${error.message.replace(/^/gm, '  ')}`
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    return 'The port is in use: stop what listens on it, or set PORT to another one.'
  return String((error as Error).stack ?? error)
}

start().catch(error => {
  console.error(explain(error))
  process.exit(1)
})
