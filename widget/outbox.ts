import { readJson, removeItem, writeItem } from './storage.ts'

/** A comment on its way: kept until the service has acknowledged it, so that a reload sends it under the same id. */
export type Unsent = {
  clientId: string
  parentId: string | null
  rootId: string | null
  body: string
  name: string
  /** When it was written, in milliseconds. */
  at: number
}

const keptFor = 30 * 24 * 3600 * 1000

const keyOf = (site: string, thread: string): string => `parley:outbox:${site}:${thread}`

const isUnsent = (value: unknown): value is Unsent => {
  const unsent = value as Unsent | null
  return (
    typeof unsent?.clientId === 'string' && typeof unsent.body === 'string' && typeof unsent.at === 'number'
  )
}

export const readOutbox = (site: string, thread: string): Unsent[] => {
  const stored = readJson(keyOf(site, thread))
  if (!Array.isArray(stored)) return []
  return stored.filter(isUnsent).filter(unsent => Date.now() - unsent.at <= keptFor)
}

export const keepUnsent = (site: string, thread: string, unsent: Unsent): void => {
  const others = readOutbox(site, thread).filter(other => other.clientId !== unsent.clientId)
  const { clientId, parentId, rootId, body, name, at } = unsent
  const kept: Unsent = { clientId, parentId, rootId, body, name, at }
  writeItem(keyOf(site, thread), JSON.stringify([...others, kept]))
}

export const dropUnsent = (site: string, thread: string, clientId: string): void => {
  const others = readOutbox(site, thread).filter(other => other.clientId !== clientId)
  if (others.length > 0) writeItem(keyOf(site, thread), JSON.stringify(others))
  else removeItem(keyOf(site, thread))
}
