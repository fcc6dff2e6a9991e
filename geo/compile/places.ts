import { merge } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { PlaceRecord } from '../../src/gazetteer/build/index.ts'
import type { Position, Shape } from '../../src/gazetteer/index.ts'
import type { Places } from './draw.ts'
import { groupBy } from './group.ts'
import { atlasCodes, isoCountries } from './iso.ts'
import { type Named, regionLayer } from './region-areas.ts'
import { simplify } from './simplify.ts'
import { packageJson } from './sources.ts'

/** What a record kept by hand can be made of. */
export function createPlaces(
  find: (reference: string) => PlaceRecord | undefined,
  towns: readonly PlaceRecord[],
): Places {
  const byRegion = groupBy(towns, ({ region }) => region ?? '')
  const byCountry = groupBy(towns, ({ country }) => country ?? '')
  return {
    point(reference) {
      const [, lat, lon] = /^(-?[\d.]+)\s+(-?[\d.]+)$/.exec(reference) ?? []
      if (lat && lon) return [Number(lon), Number(lat)]
      const place = find(reference)
      return place && [place.lon, place.lat]
    },
    members(reference) {
      const members = byRegion.get(reference) ?? byCountry.get(reference) ?? []
      return members.map(({ lon, lat }): Position => [lon, lat])
    },
    outline: createOutline(),
    areas: joinAreas,
  }
}

/** Joins the shapes of countries into one, without the borders between them. */
function createOutline(): (codes: readonly string[]) => Shape | undefined {
  const topology = packageJson<Topology>('world-atlas/countries-50m.json')
  const { geometries } = topology.objects.countries as GeometryCollection<Named>
  const numbers = atlasCodes()
  return codes => {
    const wanted = codes.map(code => {
      const number = numbers.get(code)
      if (number === undefined) throw new Error(`no outline for the country "${code}"`)
      return number
    })
    return joined(
      topology,
      geometries.filter(area => wanted.includes(String(area.id)) || wanted.includes(nameOf(area) ?? '')),
    )
  }
}

/** Joins first-level areas of Natural Earth, each written as `CC/Name`, into one. */
function joinAreas(references: readonly string[]): Shape | undefined {
  const [country = ''] = references[0]!.split('/')
  const iso3 = isoCountries().find(({ iso }) => iso === country)?.iso3 ?? ''
  const layer = regionLayer(iso3)
  if (!layer) throw new Error(`no areas of the country "${country}"`)
  const found = references.flatMap(reference => {
    const areas = layer.areas.filter(area => `${country}/${nameOf(area)}` === reference)
    if (areas.length === 0) throw new Error(`no area "${reference}"`)
    return areas
  })
  return joined(layer.topology, found)
}

function nameOf({ properties }: GeometryObject<Named>): string | null | undefined {
  return properties && 'name' in properties ? properties.name : undefined
}

function joined(topology: Topology, areas: readonly GeometryObject<Named>[]): Shape | undefined {
  const drawable = areas.filter(area => area.type === 'Polygon' || area.type === 'MultiPolygon')
  if (drawable.length === 0) return undefined
  const polygons = merge(topology, drawable).coordinates
  return {
    type: 'MultiPolygon',
    coordinates: simplify(
      polygons.map(rings => rings.map(ring => ring.map(([lon = 0, lat = 0]): Position => [lon, lat]))),
    ),
  }
}
