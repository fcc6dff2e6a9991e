import type { PlaceId } from '../../../gazetteer/index.ts'
import type { Entry, PlaceFlags } from '../../model/index.ts'
import type { AreaFeature } from '../areas/area-feature.ts'
import { type MapWindow, mercatorX, mercatorY } from '../atlas/index.ts'
import { type Arrangement, arrange, type Spread } from './arrange.ts'
import { radiusOf } from './radius.ts'

/** Where a symbol stands, in world pixels at one zoom. */
export interface Standing {
  /** The true point. */
  readonly x: number
  readonly y: number
  /** How far the symbol stands from it, so that neighbours stay apart. */
  readonly dx: number
  readonly dy: number
  /** Radius in CSS pixels. */
  readonly r: number
}

/** A symbol nearer to its true point than this, in pixels, needs no line to it. */
const NO_LEADER = 3

/** Whether a symbol stands so far aside that a line must lead to its true point. */
export function isAside({ dx, dy }: Standing): boolean {
  return Math.hypot(dx, dy) > NO_LEADER
}

/** A place drawn as a symbol. */
export interface PlaceSymbol extends Standing {
  readonly entry: Entry
}

/** Places too close to be told apart at a zoom, drawn as one. */
export interface Cluster extends Standing {
  /** The same as long as the most mentioned of its places is. */
  readonly id: string
  /** How many places it holds, and how often they are mentioned. */
  readonly size: number
  readonly mentions: number
  /** The most mentioned of its places: those that it is named by. */
  readonly heads: readonly Entry[]
  /** All, the most mentioned first; gathered when first read, since there may be thousands. */
  readonly entries: readonly Entry[]
  /** Sets the flag of each of its places, by the place's number. */
  readonly flag: (flags: PlaceFlags) => void
}

/** Places that a cluster is named by, at most. */
const HEADS = 3

/** The visible part of a {@link SymbolLayout}. */
export interface Shown {
  readonly spots: readonly PlaceSymbol[]
  readonly clusters: readonly Cluster[]
}

/** The symbols of a corpus at one zoom. */
export interface SymbolLayout {
  readonly zoom: number
  /** The places, in view or not. */
  readonly entries: readonly Entry[]
  /** The highest count among all places drawn as symbols: it sets their scale. */
  readonly most: number
  /**
   * The symbols that show in a window, each on the copy of the world that is nearest to its middle. The same symbol
   * is the same object each time.
   *
   * @param alone a place that is never drawn as one with others: the one that the reader has opened.
   */
  readonly inView: (mapWindow: MapWindow, alone: PlaceId | null) => Shown
}

/**
 * The places to arrange.
 *
 * @param areaFrom by the id of a place that is not always a point: from which scale on it is not.
 */
export function spreadOf(entries: readonly Entry[], areaFrom?: ReadonlyMap<string, number>): Spread {
  const { length } = entries
  const spread = {
    lon: new Float64Array(length),
    lat: new Float64Array(length),
    count: new Uint32Array(length),
    areaFrom: new Float64Array(length).fill(Infinity),
  }
  for (let i = 0; i < length; i++) {
    const { place, count } = entries[i]!
    spread.lon[i] = place.lon
    spread.lat[i] = place.lat
    spread.count[i] = count
    if (areaFrom && areaFrom.size > 0) spread.areaFrom[i] = areaFrom.get(entries[i]!.id) ?? Infinity
  }
  return spread
}

/** Kept, since each move of the map asks for them. */
const numbersKept = new WeakMap<readonly Entry[], Uint32Array>()

function numbersOf(entries: readonly Entry[]): Uint32Array {
  const numbers = numbersKept.get(entries) ?? Uint32Array.from(entries, ({ number }) => number)
  numbersKept.set(entries, numbers)
  return numbers
}

/** Lays out the symbols of places, the most mentioned first, for one zoom; of features those too small to be drawn as themselves. */
export function layoutSymbols(
  entries: readonly Entry[],
  zoom: number,
  features: readonly AreaFeature[] = [],
): SymbolLayout {
  const scales = new Map(features.map(({ entry, areaFrom }) => [entry.id, areaFrom]))
  return symbolsOf(arrange(spreadOf(entries, scales), zoom), entries)
}

/** An arrangement as symbols of the entries that it was made from. They are made when they come into view. */
export function symbolsOf(arrangement: Arrangement, entries: readonly Entry[]): SymbolLayout {
  const { zoom, most, starts, members, x, y, dx, dy, r, mentions } = arrangement
  const made = new Map<string, PlaceSymbol | Cluster>()

  function make(group: number, atX: number, lone: number): PlaceSymbol | Cluster | undefined {
    const all = members.subarray(starts[group], starts[group + 1])
    const own = lone < 0 || all.length === 1 ? all : all.filter(i => i !== lone)
    const standing = { x: atX, y: y[group]!, dx: dx[group]!, dy: dy[group]!, r: r[group]! }
    if (own.length === 0) return undefined
    if (own.length === 1) return { entry: entries[own[0]!]!, ...standing }
    let gathered: Entry[] | undefined
    return {
      ...standing,
      id: `cluster ${entries[own[0]!]!.id}`,
      size: own.length,
      mentions: mentions[group]! - (own.length < all.length ? entries[lone]!.count : 0),
      heads: Array.from(own.subarray(0, HEADS), i => entries[i]!),
      get entries() {
        if (gathered) return gathered
        gathered = []
        for (let i = 0; i < own.length; i++) gathered.push(entries[own[i]!]!)
        return gathered
      },
      flag(flags) {
        const numbers = numbersOf(entries)
        for (let i = 0; i < own.length; i++) flags[numbers[own[i]!]!] = 1
      },
    }
  }

  /** A place taken out of its cluster stands at its true point. */
  function loneSpot(lone: number, nearX: (x: number) => number): PlaceSymbol {
    const { place, count } = entries[lone]!
    const scale = 256 * 2 ** zoom
    return {
      entry: entries[lone]!,
      x: nearX(mercatorX(place.lon) * scale),
      y: mercatorY(place.lat) * scale,
      dx: 0,
      dy: 0,
      r: radiusOf(count, most),
    }
  }

  return {
    zoom,
    entries,
    most,
    inView({ minX, minY, maxX, maxY, scale }, alone) {
      const lone = alone === null ? -1 : entries.findIndex(({ id }) => id === alone)
      const nearX = (x: number) => x + Math.round((minX + maxX) / 2 - x / scale) * scale
      const spots: PlaceSymbol[] = []
      const clusters: Cluster[] = []
      let apart = false
      for (let group = 0; group < r.length; group++) {
        if (
          y[group]! + dy[group]! + r[group]! < minY * scale ||
          y[group]! + dy[group]! - r[group]! > maxY * scale
        )
          continue
        const atX = nearX(x[group]!)
        if (atX + dx[group]! + r[group]! < minX * scale || atX + dx[group]! - r[group]! > maxX * scale)
          continue
        const held = lone >= 0 && holds(group, lone)
        if (held && starts[group + 1]! - starts[group]! > 1) apart = true
        const key = `${group} ${atX} ${held ? lone : ''}`
        const symbol = made.get(key) ?? make(group, atX, held ? lone : -1)
        if (!symbol) continue
        made.set(key, symbol)
        if ('entry' in symbol) spots.push(symbol)
        else clusters.push(symbol)
      }
      if (apart) spots.push(loneSpot(lone, nearX))
      return { spots, clusters }
    },
  }

  function holds(group: number, place: number): boolean {
    return members.subarray(starts[group], starts[group + 1]).includes(place)
  }
}
