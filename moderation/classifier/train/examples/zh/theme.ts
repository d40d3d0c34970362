import type { Example } from '../../example.ts'
import { type Choice, expand, fill, type Grammar, lines, words, xorshift } from '../../grammar.ts'

/** Written texts of one subject. Held-out themes have templates and vocabularies of their own. */
export type Theme = {
  name: string
  kind: string
  /** One text a line, each used at least once. Slots are allowed, as in templates. */
  seeds?: string
  /** One template a line. */
  templates?: string
  /** Parts of sentences, one a line, that `{clause}` stands for. */
  clauses?: string
  /** Words by slot, parted by white space. */
  slots?: Record<string, string>
  heldOut?: boolean
}

type Setting = {
  labels: Example['labels']
  /** How many texts each theme gives, its seeds included. */
  count: number
  seed: number
  /** Words that every theme may use. */
  slots: Grammar['slots']
  /** How clauses are put together, for themes that have clauses. */
  frames: string[]
  /** How seeds are put together to longer texts. */
  longFrames: string[]
}

/** The texts of all themes, in their order, without repeats. */
export function examplesOf(themes: Theme[], setting: Setting): Example[] {
  const made = new Map<string, Example>()
  for (const [index, theme] of themes.entries()) {
    const seed = setting.seed + index * 7919
    for (const part of [seedTexts(theme, setting, seed), templateTexts(theme, setting, seed)])
      for (const { text, template } of part)
        if (!made.has(text)) made.set(text, example({ theme, setting }, text, template))
  }
  return [...made.values()]
}

function seedTexts(theme: Theme, setting: Setting, seed: number) {
  const random = xorshift(seed + 1)
  const slots = slotsOf(theme, setting)
  return lines(theme.seeds ?? '').map((template, index) => ({
    text: fill(template, slots, random),
    template: `${theme.name}/seed/${index}`,
  }))
}

function templateTexts(theme: Theme, setting: Setting, seed: number) {
  const seeds = lines(theme.seeds ?? '')
  const templates: Choice[] = [...lines(theme.templates ?? ''), ...seeds.filter(text => text.includes('{'))]
  if (theme.clauses) templates.push(...setting.frames)
  if (theme.seeds)
    templates.push(...setting.longFrames.filter(text => theme.clauses || !text.includes('{clause}')))
  if (templates.length === 0) return []
  const count = setting.count - seeds.length
  return expand({ name: theme.name, templates, slots: slotsOf(theme, setting) }, Math.max(count, 0), seed)
}

function slotsOf(theme: Theme, setting: Setting): Grammar['slots'] {
  const own = Object.entries(theme.slots ?? {}).map(([name, text]) => [name, words(text)])
  const whole = { clause: lines(theme.clauses ?? ''), seed: lines(theme.seeds ?? '') }
  return { ...setting.slots, ...Object.fromEntries(own), ...whole }
}

function example(of: { theme: Theme; setting: Setting }, text: string, template: string): Example {
  const { theme, setting } = of
  const base = { text, language: 'zh' as const, labels: setting.labels, weight: 0.3, source: 'own' }
  return { ...base, template, kind: theme.kind, ...(theme.heldOut ? { heldOut: true } : {}) }
}
