import type { Position } from '../../../src/gazetteer/index.ts'
import { keyOf } from './grid-point.ts'

type Path = readonly Position[]

/** A piece walked in one direction. Its twin has the number with the last bit flipped. */
export interface Graph {
  /** The pieces that bound something, dead ends left out. */
  readonly pieces: readonly Path[]
  /** The half-edge that follows each with the same face on its left. */
  readonly next: Int32Array
}

/** The points of a half-edge in its direction. */
export function pointsOf({ pieces }: Graph, half: number): Path {
  const piece = pieces[half >> 1]!
  return half & 1 ? piece.toReversed() : piece
}

/** Joins pieces at their ends into a planar graph of half-edges. */
export function buildGraph(given: readonly Path[]): Graph {
  const pieces = withoutDeadEnds(given)
  const starts = new Map<string, { half: number; angle: number }[]>()
  for (let half = 0; half < pieces.length * 2; half++) {
    const piece = pieces[half >> 1]!
    const [from, towards] = half & 1 ? [piece.at(-1)!, piece.at(-2)!] : [piece[0]!, piece[1]!]
    const angle = Math.atan2(towards[1] - from[1], shorter(towards[0] - from[0]))
    const own = starts.get(keyOf(from))
    if (own) own.push({ half, angle })
    else starts.set(keyOf(from), [{ half, angle }])
  }
  const next = new Int32Array(pieces.length * 2)
  for (const own of starts.values()) {
    own.sort((a, b) => a.angle - b.angle)
    // Who arrives leaves by the next edge clockwise, so that the face stays on the left.
    for (const [i, { half }] of own.entries()) next[half ^ 1] = own[(i + own.length - 1) % own.length]!.half
  }
  return { pieces, next }
}

/** The cycles of half-edges. */
export function cyclesOf({ next }: Graph): number[][] {
  const seen = new Uint8Array(next.length)
  const cycles: number[][] = []
  for (let start = 0; start < next.length; start++) {
    if (seen[start]) continue
    const cycle: number[] = []
    for (let half = start; !seen[half]; half = next[half]!) {
      seen[half] = 1
      cycle.push(half)
    }
    cycles.push(cycle)
  }
  return cycles
}

function withoutDeadEnds(given: readonly Path[]): Path[] {
  let pieces = [...given]
  for (;;) {
    const degree = new Map<string, number>()
    for (const piece of pieces)
      for (const end of [piece[0]!, piece.at(-1)!]) degree.set(keyOf(end), (degree.get(keyOf(end)) ?? 0) + 1)
    const kept = pieces.filter(piece => [piece[0]!, piece.at(-1)!].every(end => degree.get(keyOf(end))! > 1))
    if (kept.length === pieces.length) return kept
    pieces = kept
  }
}

/** A difference of longitudes the short way round. */
export function shorter(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon
}
