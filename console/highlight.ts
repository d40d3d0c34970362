import { type Invisible, invisibles } from './invisible.ts'
import type { Finding } from './wire.ts'

export type Tone = 'reject' | 'hold' | 'publish' | 'lifted' | 'added' | 'removed'

/** A stretch of a text to be shown. Positions are UTF-16, the end exclusive; `label` numbers the finding. */
export type Mark = { begin: number; end: number; tone: Tone; label?: number }

/** A piece of a text under the same marks throughout. `closing` are the labels of marks that end with it. */
export type Segment = {
  text: string
  begin: number
  marks: Mark[]
  closing: number[]
  invisible: (Invisible & { times: number }) | null
}

/** Cuts a text wherever a mark begins or ends and around each invisible character. Joined, the pieces are the text. */
export function segments(text: string, marks: readonly Mark[]): Segment[] {
  const fitting = marks.map(mark => clip(text, mark)).filter(mark => mark.begin < mark.end)
  const hidden = invisibles(text)
  const hiddenAt = new Map(hidden.map(invisible => [invisible.begin, invisible]))
  const opening = groupBy(fitting, mark => mark.begin)
  const active = new Set<Mark>()
  const pieces: Segment[] = []
  const cuts = cutsOf(text, fitting, hidden)
  for (let i = 0; i + 1 < cuts.length; i++) {
    const begin = cuts[i]!
    const end = cuts[i + 1]!
    for (const mark of active) if (mark.end <= begin) active.delete(mark)
    for (const mark of opening.get(begin) ?? []) active.add(mark)
    const invisible = hiddenAt.get(begin)
    pieces.push({
      text: text.slice(begin, end),
      begin,
      marks: [...active],
      closing: labelsEndingAt(active, end),
      invisible: invisible ? { ...invisible, times: 1 } : null,
    })
  }
  return collapse(pieces)
}

/** The marks of one field's findings; the label is the finding's place in the list, from 1. */
export function marksOf(findings: readonly Finding[], fields: readonly Finding['field'][]): Mark[] {
  return findings.flatMap((finding, index) =>
    fields.includes(finding.field)
      ? finding.spans.map(([begin, end]) => ({ begin, end, tone: toneOf(finding), label: index + 1 }))
      : [],
  )
}

export function toneOf(finding: Finding): Tone {
  return finding.liftedBy ? 'lifted' : finding.verdict
}

const order: Tone[] = ['reject', 'hold', 'removed', 'added', 'publish', 'lifted']

/** The tone that a piece under several marks takes. */
export function strongest(marks: readonly Mark[]): Tone | null {
  return order.find(tone => marks.some(mark => mark.tone === tone)) ?? null
}

/** Brings a mark inside the text and out of the middle of a surrogate pair. */
function clip(text: string, mark: Mark): Mark {
  const begin = Math.max(0, Math.min(mark.begin, text.length))
  const end = Math.max(begin, Math.min(mark.end, text.length))
  if (begin === end) return { ...mark, begin, end }
  return {
    ...mark,
    begin: splitsPair(text, begin) ? begin - 1 : begin,
    end: splitsPair(text, end) ? end + 1 : end,
  }
}

function splitsPair(text: string, index: number): boolean {
  return isSurrogate(text, index - 1, 0xd800) && isSurrogate(text, index, 0xdc00)
}

function isSurrogate(text: string, index: number, first: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= first && unit < first + 0x400
}

function cutsOf(text: string, marks: readonly Mark[], hidden: readonly Invisible[]): number[] {
  const cuts = new Set([0, text.length])
  for (const { begin, end } of [...marks, ...hidden]) cuts.add(begin).add(end)
  return [...cuts].sort((a, b) => a - b)
}

function labelsEndingAt(active: Set<Mark>, end: number): number[] {
  const labels = [...active].flatMap(mark => (mark.end === end && mark.label ? [mark.label] : []))
  return [...new Set(labels)].sort((a, b) => a - b)
}

/** Fifty zero-width spaces in a row become one chip that says fifty. */
function collapse(pieces: Segment[]): Segment[] {
  const out: Segment[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (last?.invisible && piece.invisible?.code === last.invisible.code && sameMarks(last, piece)) {
      last.text += piece.text
      last.closing = piece.closing
      last.invisible = { ...last.invisible, end: piece.invisible.end, times: last.invisible.times + 1 }
    } else {
      out.push(piece)
    }
  }
  return out
}

function sameMarks(a: Segment, b: Segment): boolean {
  return a.marks.length === b.marks.length && a.marks.every(mark => b.marks.includes(mark))
}

function groupBy<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
