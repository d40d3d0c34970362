import type { Span } from '../types.ts'
import type { FeatureList } from './features/feature-list.ts'
import type { Hit } from './features/lexicon.ts'
import type { Scorer } from './score.ts'
import { stride } from './weights.ts'

/** Places told of one label; the rest carries little. */
const mostPlaces = 8
/** A place is told when its characters carry at least this share of what the strongest one carries. */
const leastShare = 0.4

/** How long a text is, and where it has terms of the word lists. */
export type Places = { length: number; hits: Hit[] }

/**
 * Where in a text a head's sum came from, strongest first. Each feature's weight is spread over its characters;
 * neighbours that carry enough are one place. The list must have been filled with places, and scored last.
 */
export function spansOf(scorer: Scorer, list: FeatureList, head: number, { length, hits }: Places): Span[] {
  const carried = carriedBy(scorer, list, head, length)
  addHits(carried, scorer, head, hits)
  const strongest = carried.reduce((most, one) => Math.max(most, one), 0)
  if (!(strongest > 0)) return []
  const places = placesOf(carried, strongest * leastShare)
  places.sort((left, right) => right.weight - left.weight || left.span[0] - right.span[0])
  return places.slice(0, mostPlaces).map(({ span }) => span)
}

function carriedBy(scorer: Scorer, list: FeatureList, head: number, length: number): Float64Array {
  const { header, buckets } = scorer.weights
  const mask = (1 << header.bits) - 1
  const carried = new Float64Array(length)
  for (let i = 0; i < list.count; i++) {
    const weight = buckets[(list.hashes[i]! & mask) * stride + head]!
    const begin = list.begins[i]!
    const end = list.ends[i]!
    for (let at = begin; at < end; at++) carried[at]! += weight / (end - begin)
  }
  return carried
}

/** What a listed term brings by itself, in the same unit as the features' weights. */
function addHits(carried: Float64Array, scorer: Scorer, head: number, hits: Hit[]): void {
  const { denseWeights, scales } = scorer.weights.header
  const worth = 1 / (scales[head]! * scorer.unit)
  for (const { category, span } of hits) {
    const weight = (denseWeights[head]![category] ?? 0) * worth
    for (let at = span[0]; at < span[1]; at++) carried[at]! += weight / (span[1] - span[0])
  }
}

function placesOf(carried: Float64Array, least: number): { span: Span; weight: number }[] {
  const places: { span: Span; weight: number }[] = []
  for (let begin = 0; begin < carried.length; begin++) {
    if (carried[begin]! < least) continue
    let end = begin
    let weight = 0
    while (end < carried.length && carried[end]! >= least) weight += carried[end++]!
    places.push({ span: [begin, end], weight })
    begin = end
  }
  return places
}
