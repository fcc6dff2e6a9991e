import { topology } from 'topojson-server'
import type { Topology } from 'topojson-specification'
import type { Position } from '../../../src/gazetteer/index.ts'
import type { Disputed } from '../partition/disputed.ts'
import type { Sources } from '../partition/land.ts'
import type { Division } from '../partition/partition.ts'

type Path = readonly Position[]

/** ISO 3166-1 alpha-2 of countries to which no number belongs. */
const CODES: Readonly<Record<string, string>> = { Kosovo: 'XK' }

type Features = { readonly type: 'FeatureCollection'; readonly features: readonly unknown[] }

/**
 * The world as a TopoJSON topology: `land`, `countries` (disputed land is a member of its own, with `disputed`, `held` and
 * `claimed`), and `regions` by the ids of the gazetteer.
 */
export function worldTopology(
  { countries }: Sources,
  division: Division,
  disputed: readonly Disputed[],
  more: ReadonlyMap<string, readonly Path[]>,
): Topology {
  const claims = new Map(disputed.map(claim => [claim.id, claim]))
  const lands = [...division.group(() => 'land').values()].map(rings => ({
    type: 'Feature',
    properties: {},
    geometry: areaOf(rings),
  }))
  const byCountry = division.group(({ country, disputed }) => (disputed ? `?${disputed.id}` : `${country}`))
  const territories = [...byCountry].map(([key, rings]) => {
    const claim = key.startsWith('?') ? claims.get(key.slice(1)) : undefined
    const country = claim ? countries.find(({ name }) => name === claim.countryName) : countries[Number(key)]
    const code = country && CODES[country.name]
    return {
      type: 'Feature',
      ...(country && country.code !== '' && { id: country.code }),
      properties: {
        name: claim?.name ?? country?.name,
        ...(code && { code }),
        ...(claim && { disputed: claim.id, held: claim.held, claimed: claim.claimed }),
        ...(claim?.place.includes(':') && { place: claim.place }),
      },
      geometry: areaOf(rings),
    }
  })
  const regions = division.group(({ region, disputed }) =>
    region === '' || (disputed && disputed.lines.length > 0) ? undefined : region,
  )
  const places = division.group(({ disputed }) =>
    disputed?.place.includes(':') ? disputed.place : undefined,
  )
  const all = new Map([...regions, ...places, ...more])
  const objects: Record<string, Features> = {
    land: { type: 'FeatureCollection', features: lands },
    countries: { type: 'FeatureCollection', features: territories },
  }
  const features = [...all].map(([id, rings]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: areaOf(rings),
  }))
  return topology({ ...objects, regions: { type: 'FeatureCollection', features } })
}

function areaOf(rings: readonly Path[]): unknown {
  return { type: 'MultiPolygon', coordinates: rings.map(ring => [ring]) }
}

/** Puts the points on a grid, each as its steps from the one before; points that fall together become one. */
export function quantize(given: Topology, transform: NonNullable<Topology['transform']>): Topology {
  const { scale, translate } = transform
  const arcs = given.arcs.map(arc => {
    let [x, y] = [0, 0]
    const steps: number[][] = []
    for (const [i, [lon = 0, lat = 0]] of arc.entries()) {
      const [nextX, nextY] = [
        Math.round((lon - translate[0]) / scale[0]),
        Math.round((lat - translate[1]) / scale[1]),
      ]
      if (i > 0 && nextX === x && nextY === y) continue
      steps.push([nextX - x, nextY - y])
      x = nextX
      y = nextY
    }
    if (steps.length === 1) steps.push([0, 0])
    return steps
  })
  return { ...given, arcs, transform }
}

/** A grid over the globe with a step in degrees. */
export function gridOf(step: number): NonNullable<Topology['transform']> {
  return { scale: [step, step], translate: [-180, -90] }
}
