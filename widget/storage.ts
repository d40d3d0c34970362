/**
 * The page's localStorage, where it may be read: a blocked or full one is no error. What could not be written
 * is kept for as long as the page lives.
 */
const memory = new Map<string, string>()

export const readItem = (key: string): string | null => {
  try {
    return memory.get(key) ?? localStorage.getItem(key)
  } catch {
    return memory.get(key) ?? null
  }
}

export const writeItem = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
    memory.delete(key)
  } catch {
    memory.set(key, value)
  }
}

export const removeItem = (key: string): void => {
  memory.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was stored there either.
  }
}

/** A stored JSON value, or null where there is none or it doesn't parse. */
export const readJson = (key: string): unknown => {
  try {
    return JSON.parse(readItem(key) ?? 'null')
  } catch {
    return null
  }
}
