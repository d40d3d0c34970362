import { badMessage, type Violation } from './errors.ts'
import { type EnumName, enums, type Field, type MessageName, messages, type Scalar } from './schema.ts'

const mostViolations = 50
const unread = Symbol('unread')

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** A message's fields by either spelling, `clientToken` and `client_token`. */
const fieldsOf = new Map(
  Object.entries(messages).map(([name, fields]) => [
    name,
    new Map(
      Object.entries(fields).flatMap(([key, field]) =>
        [key, snake(key)].map(spelling => [spelling, { key, ...field }] as const),
      ),
    ),
  ]),
)

/**
 * Reads JSON as a message, the way Google's servers do: `null` is absent, numbers and booleans may be strings, one
 * value serves for a list of one. Throws a 400 that names every field at fault.
 */
export function readMessage<T>(name: MessageName, json: unknown): T {
  const violations: Violation[] = []
  const value = message({ of: name, about: '' }, json, { path: '', violations })
  if (violations.length > 0) throw badMessage(violations)
  return value as T
}

type Place = { path: string; violations: Violation[] }

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

function message(field: Field, json: unknown, place: Place): unknown {
  if (!isObject(json)) return place.path === '' ? badRoot(place) : badValue(field, json, place)
  const fields = fieldsOf.get(field.of)!
  const read: Record<string, unknown> = {}
  for (const [name, child] of Object.entries(json)) {
    const known = fields.get(name)
    if (!known) unknownName(name, place, 'Cannot find field.')
    else if (child !== null) {
      const path = place.path ? `${place.path}.${snake(known.key)}` : snake(known.key)
      read[known.key] = values(known, child, { ...place, path })
    }
  }
  return read
}

function values(field: Field, json: unknown, place: Place): unknown {
  if (field.many === 'map') return map(field, json, place)
  if (field.many === 'list') {
    const items = Array.isArray(json) ? json : [json]
    return items.map((item, index) => value(field, item, { ...place, path: `${place.path}[${index}]` }))
  }
  if (!Array.isArray(json)) return value(field, json, place)
  const [, parent = '', name = place.path] = /^(.*)\.([^.]+)$/.exec(place.path) ?? []
  return unknownName(name, { ...place, path: parent }, 'Proto field is not repeating, cannot start list.')
}

/** Entries are known by their place, as Google's messages have it: their keys are the caller's own. */
function map(field: Field, json: unknown, place: Place): unknown {
  if (!isObject(json)) return badValue(field, json, place)
  return new Map(
    Object.entries(json).map(([key, child], index) => [
      key,
      value(field, child ?? {}, { ...place, path: `${place.path}[${index}].value` }),
    ]),
  )
}

function value(field: Field, json: unknown, place: Place): unknown {
  if (field.of in messages) return message(field, json, place)
  const read = field.of in enums ? readEnum(field.of as EnumName, json) : scalars[field.of as Scalar](json)
  return read === unread ? badValue(field, json, place) : read
}

const scalars: Record<Scalar, (json: unknown) => unknown> = {
  string: json => (typeof json === 'string' ? json : unread),
  bool: json => (typeof json === 'boolean' ? json : ({ true: true, false: false }[String(json)] ?? unread)),
  float: json => readNumber(json),
  int32: json => {
    const number = readNumber(json)
    return Number.isInteger(number) && Math.abs(number as number) < 2 ** 31 ? number : unread
  },
}

function readNumber(json: unknown): unknown {
  if (typeof json === 'number') return json
  return typeof json === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(json) ? Number(json) : unread
}

/** A number that no name stands for stays a number: whether it serves is for whoever needs it. */
function readEnum(name: EnumName, json: unknown): unknown {
  const known: readonly string[] = enums[name].values
  if (typeof json === 'string') return known.includes(json) ? json : unread
  return Number.isInteger(json) ? (known[json as number] ?? json) : unread
}

function typeName({ of }: Field): string {
  if (of in messages) return `type.googleapis.com/google.commentanalyzer.v1alpha1.${of}`
  if (of in enums) {
    const { within } = enums[of as EnumName]
    return `type.googleapis.com/google.commentanalyzer.v1alpha1.${within}.${of}`
  }
  return `TYPE_${of.toUpperCase()}`
}

function badValue(field: Field, json: unknown, { path, violations }: Place): void {
  const shown = isObject(json) ? 'Starting an object on a scalar field' : JSON.stringify(json)?.slice(0, 100)
  const description = `Invalid value at '${path}' (${typeName(field)}), ${shown}`
  if (violations.length < mostViolations) violations.push({ field: path, description })
}

function unknownName(name: string, { path, violations }: Place, why: string): void {
  const at = path ? ` at '${path}'` : ''
  const description = `Invalid JSON payload received. Unknown name "${name.slice(0, 100)}"${at}: ${why}`
  if (violations.length < mostViolations) violations.push({ ...(path && { field: path }), description })
}

const badRoot = (place: Place) => unknownName('', place, 'Root element must be a message.')
