export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond this many single insertions and removals two texts count as rewritten. */
const mostEdits = 1500

/**
 * What turned `before` into `after`, by words for scripts that have them and by characters for Han, kana and
 * the like. Without the added parts the changes read as `before`, without the removed ones as `after`.
 */
export function diff(before: string, after: string): Change[] {
  const a = tokens(before)
  const b = tokens(after)
  const head = commonLength(a.length, b.length, i => a[i] === b[i])
  const rest = Math.min(a.length, b.length) - head
  const tail = commonLength(rest, rest, i => a[a.length - 1 - i] === b[b.length - 1 - i])
  const middle = myers(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return join([...a.slice(0, head).map(same), ...middle, ...a.slice(a.length - tail).map(same)])
}

/** The places of one kind of change: in `after` for what was added, in `before` for what was removed. */
export function places(
  changes: readonly Change[],
  kind: 'added' | 'removed',
): [begin: number, end: number][] {
  const found: [number, number][] = []
  let position = 0
  for (const change of changes) {
    if (change.kind !== 'same' && change.kind !== kind) continue
    if (change.kind === kind) found.push([position, position + change.text.length])
    position += change.text.length
  }
  return found
}

const token = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]+|[^\S\n]+|[\s\S]/gu

function tokens(text: string): string[] {
  return text.match(token) ?? []
}

function commonLength(a: number, b: number, equal: (index: number) => boolean): number {
  let length = 0
  while (length < a && length < b && equal(length)) length++
  return length
}

/** Myers' greedy algorithm; what each round started from is kept, so that the way can be walked back. */
function myers(a: string[], b: string[]): Change[] {
  const most = Math.min(a.length + b.length, mostEdits)
  const rounds: Furthest[] = []
  let furthest: Furthest = new Map([[1, 0]])
  for (let edits = 0; edits <= most; edits++) {
    rounds.push(furthest)
    const next: Furthest = new Map()
    for (let k = -edits; k <= edits; k += 2) {
      const from = stepFrom(furthest, k, edits)
      let x = from > k ? furthest.get(from)! : furthest.get(from)! + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      if (x >= a.length && x - k >= b.length) return walkBack(rounds, a, b)
      next.set(k, x)
    }
    furthest = next
  }
  return [...a.map(removed), ...b.map(added)]
}

/** By diagonal `k` = x - y, the furthest x reached. */
type Furthest = Map<number, number>

/** The diagonal that the step onto `k` came from: above is an insertion, below a removal. */
function stepFrom(furthest: Furthest, k: number, edits: number): number {
  if (k === -edits) return k + 1
  if (k === edits) return k - 1
  return furthest.get(k - 1)! < furthest.get(k + 1)! ? k + 1 : k - 1
}

function walkBack(rounds: Furthest[], a: string[], b: string[]): Change[] {
  const changes: Change[] = []
  let x = a.length
  let y = b.length
  for (let edits = rounds.length - 1; edits > 0; edits--) {
    const furthest = rounds[edits]!
    const from = stepFrom(furthest, x - y, edits)
    const inserted = from > x - y
    const before = furthest.get(from)!
    while (x > before && y > before - from) {
      changes.push(same(a[--x]!))
      y--
    }
    changes.push(inserted ? added(b[--y]!) : removed(a[--x]!))
  }
  while (x > 0) changes.push(same(a[--x]!))
  return changes.reverse()
}

const same = (text: string): Change => ({ kind: 'same', text })
const added = (text: string): Change => ({ kind: 'added', text })
const removed = (text: string): Change => ({ kind: 'removed', text })

/** Neighbours of one kind become one; inside a change what was removed stands before what was added. */
function join(changes: Change[]): Change[] {
  const out: Change[] = []
  let gone = ''
  let come = ''
  const flush = () => {
    if (gone) out.push(removed(gone))
    if (come) out.push(added(come))
    gone = come = ''
  }
  for (const change of changes) {
    if (change.kind === 'removed') gone += change.text
    else if (change.kind === 'added') come += change.text
    else {
      flush()
      const last = out.at(-1)
      if (last?.kind === 'same') last.text += change.text
      else out.push({ ...change })
    }
  }
  flush()
  return out
}
