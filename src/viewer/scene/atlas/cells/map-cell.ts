import type { Topology } from 'topojson-specification'
import type { Geometry } from '../topology.ts'

/** The base map as far as every view needs it: a topology of coarse lines. */
export type CellWorld = Topology<Record<string, Geometry>>

/** West, south, east and north, in degrees. */
export type CellBox = readonly [west: number, south: number, east: number, north: number]

/**
 * The finest lines of one part of the world, and what the coarse topology lacks: small islands, small rivers, and
 * first-level regions. Lines are numbers of its own arcs, bit-inverted (`~n`) where they are walked backwards, as in
 * TopoJSON.
 */
export interface MapCell {
  /** The number of each arc in the whole world, as the step from the one before: neighbouring cells repeat some. */
  readonly numbers: readonly number[]
  /** Lines that replace a line of the coarse topology. */
  readonly lines: readonly (readonly [line: number, own: readonly number[]])[]
  /** Rings or paths more, each of a member of an object of the coarse topology. */
  readonly rings: readonly (readonly [object: string, member: number, own: readonly number[]])[]
  /** Regions by the ids of the gazetteer. */
  readonly regions: readonly (readonly [id: string, rings: readonly (readonly number[])[]])[]
  /** Points on the grid of the transform, each as the step from the one before. */
  readonly arcs: Topology['arcs']
  readonly transform: NonNullable<Topology['transform']>
}

/** What one file holds: land and waters of one part of the world. */
export interface CellFile {
  readonly world?: MapCell
  readonly waters?: MapCell
}
