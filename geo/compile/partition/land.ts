import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Position } from '../../../src/gazetteer/index.ts'
import { debianFile } from '../natural-earth/debian.ts'
import { type Feature, readLayer } from '../natural-earth/geopackage.ts'
import { packageJson } from '../sources.ts'

type Path = readonly Position[]

/** A country of world-atlas (Natural Earth 4.1.0, 1:10 million). */
export interface Country {
  readonly name: string
  /** ISO 3166-1 numeric; empty where it has none. */
  readonly code: string
  readonly rings: readonly Path[]
}

/** Natural Earth's countries, states and disputed lines: what the world's land is divided by. */
export interface Sources {
  readonly countries: readonly Country[]
  /** Borders and coasts, each once. */
  readonly borders: readonly Path[]
  /** First-level areas, simplified to a kilometre by QGIS. */
  readonly states: readonly Feature[]
  readonly disputed: readonly Feature[]
  /** The grid of the countries, on which the result is written again. */
  readonly transform: NonNullable<Topology['transform']>
}

const WORLD_MAP = 'usr/share/qgis/resources/data/world_map.gpkg'

/** Reads them all. */
export async function readSources(): Promise<Sources> {
  const topology = packageJson<Topology>('world-atlas/countries-10m.json')
  const { transform } = topology
  if (!transform) throw new Error('world-atlas is expected to be quantised.')
  const layer = topology.objects.countries as GeometryCollection<{ name: string }>
  const countries = feature(topology, layer).features.map(({ id, properties, geometry }): Country => {
    const parts =
      geometry.type === 'Polygon'
        ? geometry.coordinates
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates.flat()
          : []
    return {
      name: properties.name,
      code: String(id ?? ''),
      rings: parts.map(ring => ring.map(([lon = 0, lat = 0]): Position => [lon, lat])),
    }
  })
  const { scale, translate } = transform
  const borders = topology.arcs.map(arc => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]): Position => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
  const path = debianFile('qgis-common', WORLD_MAP)
  const states = await readLayer(path, 'states_provinces')
  return {
    countries,
    borders,
    states: states.map(state => ({ ...state, paths: state.paths.map(ring => ring.map(toEdge)) })),
    disputed: await readLayer(path, 'disputed_borders'),
    transform,
  }
}

/** QGIS cut the world a tenth of a degree before the date line. */
function toEdge([lon, lat]: Position): Position {
  return Math.abs(Math.abs(lon) - 179.9) < 1e-6 ? [Math.sign(lon) * 180, lat] : [lon, lat]
}
