import { merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { PlaceRecord } from '../../src/gazetteer/build/index.ts'
import type { Position, Shape } from '../../src/gazetteer/index.ts'
import type { Places } from './draw.ts'
import { groupBy } from './group.ts'
import { atlasCodes } from './iso.ts'
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
  }
}

/** Joins the shapes of countries into one, without the borders between them. */
function createOutline(): (codes: readonly string[]) => Shape | undefined {
  const topology = packageJson<Topology>('world-atlas/countries-50m.json')
  const { geometries } = topology.objects.countries as GeometryCollection<{ name: string }>
  const numbers = atlasCodes()
  return codes => {
    const wanted = codes.map(code => {
      const number = numbers.get(code)
      if (number === undefined) throw new Error(`no outline for the country "${code}"`)
      return number
    })
    const areas = geometries.filter(
      (area): area is (Polygon | MultiPolygon) & { properties?: { name: string } } =>
        'arcs' in area &&
        (wanted.includes(String(area.id)) || wanted.includes((area.properties as { name: string }).name)),
    )
    if (areas.length === 0) return undefined
    const polygons = merge(topology, areas).coordinates
    return {
      type: 'MultiPolygon',
      coordinates: simplify(
        polygons.map(rings => rings.map(ring => ring.map(([lon = 0, lat = 0]): Position => [lon, lat]))),
      ),
    }
  }
}
