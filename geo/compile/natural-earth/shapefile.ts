import { open } from 'shapefile'
import type { Position } from '../../../src/gazetteer/index.ts'
import type { Feature } from './geopackage.ts'

/** The features of a shapefile: lines as they are, points as paths of one position. */
export async function readShapes(path: string): Promise<Feature[]> {
  const source = await open(path, undefined, { encoding: 'windows-1252' })
  const features: Feature[] = []
  for (let next = await source.read(); !next.done; next = await source.read()) {
    const { geometry, properties } = next.value
    const texts = Object.entries(properties).map(([name, value]) => [name, String(value ?? '').trim()])
    features.push({ properties: Object.fromEntries(texts), paths: pathsOf(geometry) })
  }
  return features
}

function pathsOf({
  type,
  coordinates,
}: {
  type: string
  coordinates: unknown
}): readonly (readonly Position[])[] {
  if (type === 'Point') return [[coordinates as Position]]
  if (type === 'LineString') return [coordinates as Position[]]
  if (type === 'MultiLineString') return coordinates as Position[][]
  throw new Error(`A shape of type ${type} is no point and no line.`)
}
