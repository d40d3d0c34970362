/** The two kinds of texts in the corpus: those to hold and those to publish. */
export type Kind = 'evasions' | 'harmless'

/** What a table's first column is called. */
export const firstColumn: Record<Kind, string> = { evasions: 'technique', harmless: 'looks like' }

/** Groups by technique, in the order of their first appearance. */
export function byTechnique<T extends { technique: string }>(items: T[]): [technique: string, items: T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(item.technique)
    if (group) group.push(item)
    else groups.set(item.technique, [item])
  }
  return [...groups]
}

/** A share in per cent with one decimal; nothing of nothing is empty. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`
}
