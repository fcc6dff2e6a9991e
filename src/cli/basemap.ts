import { findPlaces, foldName, type Place, readPlace } from '../gazetteer/index.ts'
import { loadGazetteer } from './load-gazetteer.ts'
import { print } from './print.ts'
import { Problem } from './problem.ts'

/** Half the height of a city with its surroundings, in degrees of latitude: some thirty kilometres. */
const AROUND = 0.3

/** Where Protomaps keeps a build of OpenStreetMap for each of the last days. */
const BUILDS = 'https://build.protomaps.com'

/**
 * `basemap NAME`: how to get the streets of a city, region or country as one file, and how to put it under the map.
 *
 * @throws Problem where the gazetteer has no such place.
 */
export async function basemap(name: string, file: string | undefined, json: boolean): Promise<void> {
  const gazetteer = await loadGazetteer(file)
  const [first] = findPlaces(gazetteer, name, { limit: 1 })
  if (first === undefined) throw new Problem(`No place is called "${name}".`)
  const place = readPlace(gazetteer, first)
  if (!json) return print(instructions(place))
  const { id, name: known, country } = place
  return print(`${JSON.stringify({ id, name: known, country, box: boxOf(place), ...settingsOf(place) })}\n`)
}

/** The steps for one place, as text. */
export function instructions(place: Place): string {
  const box = boxOf(place).map(degrees => degrees.toFixed(2))
  const { archive, settings } = settingsOf(place)
  return `Streets for ${place.name}${place.country ? ` (${place.country})` : ''}, from OpenStreetMap (ODbL) by Protomaps. Three steps:

1. Get the program "pmtiles" (https://github.com/protomaps/go-pmtiles/releases), then cut the area out of a day's build.
   ${BUILDS} keeps the last days; put one of them for YYYYMMDD:

   pmtiles extract ${BUILDS}/YYYYMMDD.pmtiles ${archive} --bbox=${box.join(',')}

2. Lay ${archive} beside the page that "wherein build" wrote. The host must answer range requests.

3. Put this into its index.html, before </head>:

   <script type="application/json" id="wherein-settings">
     ${JSON.stringify(settings)}
   </script>
`
}

function settingsOf({ name }: Place) {
  const archive = `${fileName(name)}.pmtiles`
  return { archive, settings: { basemap: { type: 'pmtiles', url: archive, credit: '© OpenStreetMap' } } }
}

function boxOf({ kind, box, lat, lon }: Place): readonly [number, number, number, number] {
  if (box && kind.startsWith('A.')) return box
  const across = AROUND / Math.max(0.1, Math.cos((lat * Math.PI) / 180))
  return [lon - across, lat - AROUND, lon + across, lat + AROUND]
}

/** A name for a file on any disk: letters of the Latin script and digits. */
function fileName(name: string): string {
  const plain = foldName(name)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain || 'area'
}
