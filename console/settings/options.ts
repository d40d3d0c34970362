import type { PolicyOptions, Term, Threshold } from '../wire.ts'

/** Ways of looking at a policy's options and of changing them, apart from any page. */

export const labels = [
  'toxicity',
  'insult',
  'identity_attack',
  'profanity',
  'threat',
  'sexual',
  'spam',
] as const

export const languages = ['zh', 'en'] as const

export const isSame = (a: PolicyOptions, b: PolicyOptions): boolean => JSON.stringify(a) === JSON.stringify(b)

/** One’s own changes since `base`, part by part, over options that somebody else has put in force meanwhile. */
export function rebased(base: PolicyOptions, own: PolicyOptions, newer: PolicyOptions): PolicyOptions {
  const parts = Object.keys(own) as (keyof PolicyOptions)[]
  const changed = parts.filter(part => JSON.stringify(own[part]) !== JSON.stringify(base[part]))
  return { ...newer, ...Object.fromEntries(changed.map(part => [part, own[part]])) }
}

type Cell = { label: string; language: string }

const isOf =
  ({ label, language }: Cell) =>
  (one: Threshold) =>
    one.scorer === 'local' && one.label === label && one.language === language && one.model === undefined

/** The site's own threshold of the classifier for a label and a language, or what ships. */
export function thresholdOf(options: PolicyOptions, shipped: readonly Threshold[], cell: Cell) {
  const own = options.thresholds.findLast(isOf(cell))
  const asShipped = shipped.find(isOf(cell))
  return { own: own ?? null, shipped: asShipped ?? null }
}

/** Sets the site's own threshold; null goes back to what ships. */
export function withThreshold(
  options: PolicyOptions,
  cell: Cell,
  value: { hold: number | null; reject: number | null } | null,
): PolicyOptions {
  const others = options.thresholds.filter(one => !isOf(cell)(one))
  const own = value ? [{ scorer: 'local', ...cell, ...value }] : []
  return { ...options, thresholds: [...others, ...own] }
}

export type Use = 'off' | 'optional' | 'required'

export function useOf(options: PolicyOptions, scorer: string): Use {
  if (options.requiredScorers.includes(scorer)) return 'required'
  return options.optionalScorers.includes(scorer) ? 'optional' : 'off'
}

export function withUse(options: PolicyOptions, scorer: string, use: Use): PolicyOptions {
  const without = (names: string[]) => names.filter(name => name !== scorer)
  const add = (names: string[], when: Use) => (use === when ? [...without(names), scorer] : without(names))
  return {
    ...options,
    requiredScorers: add(options.requiredScorers, 'required'),
    optionalScorers: add(options.optionalScorers, 'optional'),
  }
}

/** Adds terms, one a line; a term that is there already takes the new action. */
export function withTerms(
  options: PolicyOptions,
  lines: string,
  { action, category }: Pick<Term, 'action' | 'category'>,
): PolicyOptions {
  const added = [...new Set(linesOf(lines))]
  const kept = options.terms.filter(({ term }) => !added.includes(term))
  const made = added.map(term => ({ term, action, ...(category && { category }) }))
  return { ...options, terms: [...made, ...kept] }
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

/** A number from 0 to 1 as someone typed it; undefined when it is none, null when it is empty. */
export function readShare(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const value = Number(text.replace(',', '.'))
  return Number.isFinite(value) && value >= 0 && value <= 1 ? value : undefined
}
