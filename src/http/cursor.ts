import { Problem } from '../problem.ts'

/** Keyset cursors: opaque to clients, a checked tuple to us. */

export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** `shape` names what each place must be. Throws 400 for anything that we did not write. */
export function decodeCursor(cursor: string, shape: readonly ('uuid' | 'time')[]): string[] {
  const values = read(cursor)
  const right = values.length === shape.length && values.every((value, index) => checks[shape[index]!](value))
  if (!right) throw new Problem('invalid-cursor')
  return values as string[]
}

const checks = {
  uuid: (value: unknown) =>
    typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  time: (value: unknown) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
}

function read(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(values) ? values : []
  } catch {
    return []
  }
}
