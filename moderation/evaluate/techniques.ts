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

export function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`
}
