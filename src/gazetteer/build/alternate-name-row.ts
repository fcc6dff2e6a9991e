import { NameClass } from '../file/name-class.ts'
import type { PlaceId } from '../file/place.ts'
import type { RecordName } from './record.ts'
import { isLatin } from './spelling/noise.ts'

/** A name of a place that another row holds. */
export interface AlternateName {
  readonly id: PlaceId
  readonly name: RecordName
}

/** Values of the language column in rows that are no names: links, codes of posts, ports and other registers. */
const registers = new Set(['link', 'post', 'iata', 'icao', 'faac', 'tcid', 'unlc', 'wkdt', 'phon', 'piny'])

/**
 * Parses a line of GeoNames' alternateNamesV2.txt. Null for a row that is no name; a sentence for one that is broken.
 */
export function parseAlternateName(line: string): AlternateName | null | string {
  const [, geonames, language = '', text = ''] = line.split('\t')
  if (geonames === undefined || !/^\d+$/.test(geonames))
    return `the GeoNames id "${geonames ?? ''}" is not a number`
  if (registers.has(language) || text === '') return null
  const how =
    language === 'abbr' ? NameClass.abbreviation : isLatin(text) ? NameClass.alternate : NameClass.foreign
  return { id: `geonames:${geonames}`, name: { text, class: how } }
}
