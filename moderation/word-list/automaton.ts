/**
 * An Aho–Corasick automaton over UTF-16 units: finds every occurrence of any of many patterns in one pass.
 * A transition is looked up in one open-addressing table, so tens of thousands of Han terms stay small.
 */
export type Automaton = {
  /** Calls `visit` for each occurrence with the pattern's number and the index after its last unit. */
  scan(units: Uint16Array, length: number, visit: (pattern: number, end: number) => void): void
  /** Number of states, the root included. */
  states: number
}

/** Builds the automaton. Patterns must be distinct and not empty; a pattern's number is its place. */
export function buildAutomaton(patterns: string[]): Automaton {
  const trie = buildTrie(patterns)
  const { fails, outputs } = link(trie)
  const { classes, child } = trie
  const terminals = Int32Array.from(trie.terminals)

  function scan(units: Uint16Array, length: number, visit: (pattern: number, end: number) => void): void {
    let state = 0
    for (let i = 0; i < length; i++) {
      const kind = classes[units[i]!]!
      if (kind === 0) {
        state = 0
        continue
      }
      let next = child(state, kind)
      while (next === 0 && state !== 0) {
        state = fails[state]!
        next = child(state, kind)
      }
      state = next
      let output = terminals[state] === -1 ? outputs[state]! : state
      for (; output !== 0; output = outputs[output]!) visit(terminals[output]!, i + 1)
    }
  }
  return { scan, states: trie.parents.length }
}

type Trie = {
  /** A small number for each unit that occurs in a pattern, 0 for the others. */
  classes: Uint16Array
  parents: number[]
  kinds: number[]
  depths: number[]
  /** The pattern that ends at a state, or -1. */
  terminals: number[]
  child(state: number, kind: number): number
}

function buildTrie(patterns: string[]): Trie {
  const classes = new Uint16Array(0x10000)
  let classCount = 0
  const table = transitionTable(patterns.reduce((sum, pattern) => sum + pattern.length, 1))
  const trie: Trie = { classes, parents: [0], kinds: [0], depths: [0], terminals: [-1], child: table.get }
  for (const [number, pattern] of patterns.entries()) {
    let state = 0
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i)
      if (classes[unit] === 0) classes[unit] = ++classCount
      const kind = classes[unit]!
      state = table.get(state, kind) || addState(trie, table, state, kind)
    }
    trie.terminals[state] = number
  }
  return trie
}

function addState(trie: Trie, table: TransitionTable, parent: number, kind: number): number {
  const state = trie.parents.length
  trie.parents.push(parent)
  trie.kinds.push(kind)
  trie.depths.push(trie.depths[parent]! + 1)
  trie.terminals.push(-1)
  table.set(parent, kind, state)
  return state
}

/** For each state the longest proper suffix that is a state, and the next state on that way that ends a pattern. */
function link(trie: Trie): { fails: Int32Array; outputs: Int32Array } {
  const { parents, kinds, depths, terminals, child } = trie
  const fails = new Int32Array(parents.length)
  const outputs = new Int32Array(parents.length)
  for (const state of byDepth(depths)) {
    if (depths[state]! > 1) {
      let fail = fails[parents[state]!]!
      while (fail !== 0 && child(fail, kinds[state]!) === 0) fail = fails[fail]!
      fails[state] = child(fail, kinds[state]!)
    }
    const fail = fails[state]!
    outputs[state] = terminals[fail] === -1 ? outputs[fail]! : fail
  }
  return { fails, outputs }
}

function byDepth(depths: number[]): number[] {
  const levels: number[][] = []
  for (let state = 1; state < depths.length; state++) {
    const depth = depths[state]!
    levels[depth] ??= []
    levels[depth].push(state)
  }
  return levels.flat()
}

type TransitionTable = {
  get(state: number, kind: number): number
  set(state: number, kind: number, to: number): void
}

function transitionTable(most: number): TransitionTable {
  let size = 16
  while (size < most * 2) size *= 2
  const states = new Int32Array(size)
  const kinds = new Uint16Array(size)
  const targets = new Int32Array(size)

  function slot(state: number, kind: number): number {
    let at = (Math.imul(state, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca6b)) >>> 0
    at = (at ^ (at >>> 15)) & (size - 1)
    while (targets[at] !== 0 && (states[at] !== state || kinds[at] !== kind)) at = (at + 1) & (size - 1)
    return at
  }
  return {
    get: (state, kind) => targets[slot(state, kind)]!,
    set(state, kind, to) {
      const at = slot(state, kind)
      states[at] = state
      kinds[at] = kind
      targets[at] = to
    },
  }
}
