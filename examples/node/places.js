// Prints the places that a folder of texts names, as comma-separated values: node places.js folder
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { geoparse, openGazetteer, placeById, readPlace } from 'wherein'

const [folder = '.'] = process.argv.slice(2)
const gazetteer = await openGazetteer(
  await readFile(fileURLToPath(import.meta.resolve('wherein/full.gazetteer.gz'))),
)

console.log('file,start,phrase,place,lat,lon,confidence')
for (const file of (await readdir(folder)).filter(name => name.endsWith('.txt')).sort()) {
  const text = await readFile(join(folder, file), 'utf8')
  for (const { start, phrase, place, confidence } of geoparse(text, gazetteer)) {
    // A name whose place could not be told has none.
    const found = place === null ? undefined : readPlace(gazetteer, placeById(gazetteer, place))
    const row = [
      file,
      start,
      phrase,
      found?.name ?? '',
      found?.lat ?? '',
      found?.lon ?? '',
      confidence.toFixed(2),
    ]
    console.log(row.map(cell => `"${String(cell).replaceAll('"', '""')}"`).join(','))
  }
}
