import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { acceptsGzip } from './encoding.ts'
import type { Env } from './env.ts'

/** Built files, held in memory with their compressed form: there is no path from a request to the disk. */
export type StaticFiles = {
  serve(c: Context<Env>, path: string, headers?: Record<string, string>): Response | null
}

type File = { body: Uint8Array; gzipped: Uint8Array | null; etag: string; type: string; hashed: boolean }

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
}

export function loadStatic(folder: string): StaticFiles {
  const files = new Map<string, File>()
  for (const path of walk(folder)) {
    const type = types[extname(path)]
    if (type) files.set(relative(folder, path).split(sep).join('/'), load(path, type))
  }
  return {
    serve(c, path, headers = {}) {
      const file = files.get(path)
      return file ? answer(c, file, headers) : null
    },
  }
}

function walk(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

function load(path: string, type: string): File {
  const body = readFileSync(path)
  const gzipped = gzipSync(body, { level: 9 })
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const smaller = gzipped.byteLength < body.byteLength
  return { body, gzipped: smaller ? gzipped : null, etag, type, hashed: /-[\w-]{8,}\.\w+$/.test(path) }
}

/** A page of another origin loads scripts as modules, so they may be read by anyone; nothing here is anyone's own. */
function answer(c: Context<Env>, file: File, extra: Record<string, string>): Response {
  const headers: Record<string, string> = {
    'content-type': file.type,
    'cache-control': file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
    etag: file.etag,
    ...extra,
  }
  if (c.req.header('if-none-match')?.includes(file.etag)) return c.body(null, 304, headers)
  const zipped = file.gzipped && acceptsGzip(c.req.header('accept-encoding'))
  if (zipped) headers['content-encoding'] = 'gzip'
  return c.body((zipped ? file.gzipped! : file.body) as Uint8Array<ArrayBuffer>, 200, headers)
}
