import type { Example } from '../../example.ts'
import { expand, type Grammar, lines } from '../../grammar.ts'
import { hashText } from '../../random.ts'

/** What the texts of one part have in common. */
export type Part = {
  name: string
  kind: string
  labels: Example['labels']
  /** 0.3 unless given. */
  weight?: number
}

/** The shares of whole texts, and of templates with all that they give, that are kept for measuring. */
export const heldOutShares = { seeds: 0.2, templates: 0.15 }

/** Whole texts, one a line. Which are held out depends on the text alone, so that another line changes no other. */
export function seedsOf(part: Part, text: string, heldOutShare = heldOutShares.seeds): Example[] {
  return lines(text).map((line, index) => ({
    ...exampleOf(part, line),
    template: `${part.name}/seed/${index}`,
    ...(isHeldOut(line, heldOutShare) ? { heldOut: true } : {}),
  }))
}

/**
 * Whole texts of abuse, which stand in for a collected set that there is none of, and count like one: with 0.3 a fifth
 * less of the fresh ones was recognised, with hardly a difference to what is collected.
 */
export const abuseOf = (part: Part, text: string) => seedsOf({ ...part, weight: 0.9 }, text)

/** Texts that are only ever measured on. */
export function freshOf(part: Part, text: string): Example[] {
  return lines(text).map(line => ({ ...exampleOf(part, line), heldOut: true }))
}

/** What a grammar gives, at most `count` texts. */
export function expansionsOf(
  part: Part,
  grammar: Omit<Grammar, 'name'>,
  { count, seed, heldOutShare = heldOutShares.templates }: Amount,
): Example[] {
  return expand({ ...grammar, name: part.name }, count, seed).map(({ text, template }) => {
    const source = String(grammar.templates[Number(template.slice(part.name.length + 1))])
    const heldOut = isHeldOut(source, heldOutShare) ? { heldOut: true } : {}
    return { ...exampleOf(part, text), template, ...heldOut }
  })
}

type Amount = { count: number; seed: number; heldOutShare?: number }

/** The same for a grammar that speaks of one `{group}` at a time, each group getting its share of `count`. */
export function groupExpansionsOf(
  part: Part,
  grammar: Omit<Grammar, 'name'>,
  { groups, count, seed }: { groups: string[]; count: number; seed: number },
): Example[] {
  const each = Math.ceil(count / groups.length)
  return distinct(
    groups.flatMap((group, index) =>
      expansionsOf(
        part,
        { ...grammar, slots: { ...grammar.slots, group: [group] } },
        { count: each, seed: seed + index * 7919 },
      ),
    ),
  )
}

/** Each text once, the first one. */
export function distinct(examples: Example[]): Example[] {
  const seen = new Set<string>()
  return examples.filter(({ text }) => !seen.has(text) && seen.add(text))
}

function isHeldOut(text: string, share: number): boolean {
  return hashText(`held out ${text}`) % 1000 < share * 1000
}

function exampleOf({ kind, labels, weight = 0.3 }: Part, text: string): Example {
  return { text, language: 'zh', labels, weight, source: 'own', kind }
}
