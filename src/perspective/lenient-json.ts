/**
 * JSON as Google's servers read it: keys may go without quotes, strings may stand in single ones, and a last comma
 * is overlooked. Google's own first example for curl is written so.
 */

export class JsonFault extends Error {}

const deepest = 64

/** Reads what `JSON.parse` reads and what that is too strict for. Throws a `JsonFault` that quotes nothing. */
export function parseLenient(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const reader = new Reader(text)
    const value = reader.value(0)
    reader.end()
    return value
  }
}

class Reader {
  private at = 0
  private readonly text: string
  constructor(text: string) {
    this.text = text
  }

  value(depth: number): unknown {
    if (depth > deepest) throw new JsonFault('Message too deep. Max recursion depth reached.')
    const next = this.peek()
    if (next === '{') return this.object(depth)
    if (next === '[') return this.array(depth)
    if (next === '"' || next === "'") return this.string(next)
    return this.word()
  }

  end(): void {
    if (this.peek() !== '') throw new JsonFault('Parsing terminated before end of input.')
  }

  private object(depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = []
    this.at++
    while (this.peek() !== '}') {
      const key = this.key()
      if (this.peek() !== ':') throw new JsonFault('Expected : between key:value pair.')
      this.at++
      entries.push([key, this.value(depth + 1)])
      this.comma('}', 'Expected , or } after key:value pair.')
    }
    this.at++
    return Object.fromEntries(entries)
  }

  private array(depth: number): unknown[] {
    const items: unknown[] = []
    this.at++
    while (this.peek() !== ']') {
      items.push(this.value(depth + 1))
      this.comma(']', 'Expected , or ] after array value.')
    }
    this.at++
    return items
  }

  private comma(close: string, why: string): void {
    const next = this.peek()
    if (next === ',') this.at++
    else if (next !== close) throw new JsonFault(why)
  }

  private key(): string {
    const next = this.peek()
    if (next === '"' || next === "'") return this.string(next)
    const key = this.match(/[A-Za-z_$][\w$]*/y)
    if (key === undefined) throw new JsonFault('Expected an object key or }.')
    return key
  }

  /** The escapes are the same in either kind of quotes; a strict copy of it goes through `JSON.parse`. */
  private string(quote: string): string {
    const whole = this.match(quote === '"' ? /"(?:[^"\\]|\\[\s\S])*"/y : /'(?:[^'\\]|\\[\s\S])*'/y)
    if (whole === undefined) throw new JsonFault('Closing quote expected in string.')
    const inner = whole.slice(1, -1).replace(/\\'|"|\\[\s\S]|[\n\r\t]/g, part => strict[part] ?? part)
    try {
      return JSON.parse(`"${inner}"`) as string
    } catch {
      throw new JsonFault('Invalid escape sequence in string.')
    }
  }

  private word(): unknown {
    const word = this.match(/-?[\w.+]+(?:[eE][+-]?\d+)?/y) ?? ''
    if (['true', 'false', 'null'].includes(word)) return JSON.parse(word)
    if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) return Number(word)
    throw new JsonFault(
      this.at >= this.text.length ? 'Unexpected end of string. Expected a value.' : 'Unexpected token.',
    )
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  /** The next character that is no space, left unread; '' at the end. */
  private peek(): string {
    while (' \n\r\t'.includes(this.text[this.at] ?? '-')) this.at++
    return this.text[this.at] ?? ''
  }
}

const strict: Record<string, string> = { "\\'": "'", '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
