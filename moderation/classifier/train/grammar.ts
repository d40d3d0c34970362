/** Numbers in 0 (included) to 1 (excluded), the same for the same seed on every machine. */
export type Random = () => number

/** What a slot may be filled with: texts, or a text with its weight (1 unless given). */
export type Choice = string | [text: string, weight: number]

/**
 * Templates and what fills them. In both, `{name}` is a slot, `{name*3}` the slot three times, `{5..20}` a whole
 * number, `[a|b|]` one of the alternatives, which may nest and be empty.
 */
export type Grammar = { name: string; templates: Choice[]; slots: Record<string, Choice[]> }

/** A text and the template it was made from, as `name/number`. */
export type Expansion = { text: string; template: string }

export function xorshift(seed: number): Random {
  let state = Math.imul(seed | 0, 0x9e3779b1) || 0x6d2b79f5
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 0x100000000
  }
}

/** The non-empty lines of a text, trimmed: vocabularies with spaces in them, or whole texts. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** The words of a text, parted by white space. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== '')
}

export function choose(choices: readonly Choice[], random: Random): string {
  const total = choices.reduce((sum, choice) => sum + weightOf(choice), 0)
  let left = random() * total
  for (const choice of choices) {
    left -= weightOf(choice)
    if (left < 0) return textOf(choice)
  }
  return textOf(choices.at(-1)!)
}

/**
 * At most `count` different texts, templates taking turns by weight. Fewer when the grammar runs dry (20 tries a
 * text). Throws on a slot that isn't there.
 */
export function expand(grammar: Grammar, count: number, seed: number): Expansion[] {
  const random = xorshift(seed)
  const numbered = grammar.templates.map((choice, index): Choice => [String(index), weightOf(choice)])
  const made = new Map<string, string>()
  for (let tries = 0; made.size < count && tries < count * 20; tries++) {
    const index = Number(choose(numbered, random))
    const text = fill(textOf(grammar.templates[index]!), grammar.slots, random)
    if (!made.has(text)) made.set(text, `${grammar.name}/${index}`)
  }
  return [...made].map(([text, template]) => ({ text, template }))
}

/** One text of a template. */
export function fill(template: string, slots: Grammar['slots'], random: Random): string {
  let text = template
  // Innermost first: an alternative is chosen before what isn't chosen costs anything.
  for (let steps = 0; steps < 1000; steps++) {
    const part = /\[([^[\]]*)\]|\{([^{}[\]]+)\}/.exec(text)
    if (!part) return text.trim()
    const filled = part[1] === undefined ? slot(part[2]!, slots, random) : choose(part[1].split('|'), random)
    text = text.slice(0, part.index) + filled + text.slice(part.index + part[0].length)
  }
  throw new Error(`Template does not end: ${template}`)
}

function slot(name: string, slots: Grammar['slots'], random: Random): string {
  const range = /^(\d+)\.\.(\d+)$/.exec(name)
  if (range) return String(between(Number(range[1]), Number(range[2]), random))
  const [base = '', times = '1'] = name.split('*')
  const choices = slots[base]
  if (!choices) throw new Error(`No slot named ${base}`)
  return Array.from({ length: Number(times) }, () => choose(choices, random)).join('')
}

function between(low: number, high: number, random: Random): number {
  return low + Math.floor(random() * (high - low + 1))
}

const textOf = (choice: Choice) => (typeof choice === 'string' ? choice : choice[0])
const weightOf = (choice: Choice) => (typeof choice === 'string' ? 1 : choice[1])
