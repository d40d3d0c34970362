export type Command = 'next' | 'previous' | 'publish' | 'reject' | 'undo' | 'help' | 'escape'

/** What the console reads of a keyboard event. */
export type KeyPress = {
  key: string
  isComposing: boolean
  keyCode: number
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  repeat: boolean
  target: unknown
}

const commands = new Map<string, Command>([
  ['j', 'next'],
  ['k', 'previous'],
  ['p', 'publish'],
  ['r', 'reject'],
  ['z', 'undo'],
  ['?', 'help'],
  ['？', 'help'],
  ['Escape', 'escape'],
])

/** Held down, these move on and on; the others act once a press, or a resting finger would empty the queue. */
const repeatable = new Set<Command>(['next', 'previous'])

/** The command of a key press, or null while someone types, composes or means a shortcut of the browser. */
export function commandOf(press: KeyPress): Command | null {
  if (composes(press) || press.ctrlKey || press.metaKey || press.altKey || isTyping(press.target)) return null
  const command = commands.get(press.shiftKey ? press.key : lowered(press.key))
  if (!command || (press.repeat && !repeatable.has(command))) return null
  return command
}

/** 229 is what browsers say of a key that an input method took. */
export function composes(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229
}

/** The reason that a digit chooses, counted from 0; null when there is none or a modifier is down. */
export function choiceOf(press: KeyPress, choices: number): number | null {
  if (composes(press) || press.ctrlKey || press.metaKey || press.altKey || isTyping(press.target)) return null
  const digit = /^[1-9]$/.test(press.key) ? Number(press.key) : 0
  return digit > 0 && digit <= choices ? digit - 1 : null
}

const textless = new Set(['radio', 'checkbox', 'button', 'submit', 'reset'])

function isTyping(target: unknown): boolean {
  const element = target as { tagName?: string; type?: string; isContentEditable?: boolean } | null
  if (!element?.tagName) return false
  if (element.isContentEditable || element.tagName === 'TEXTAREA' || element.tagName === 'SELECT') return true
  return element.tagName === 'INPUT' && !textless.has(element.type ?? 'text')
}

/** Caps lock gives `P`; that is still p. */
function lowered(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key
}
