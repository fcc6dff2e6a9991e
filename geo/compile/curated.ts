import type { PlaceRecord } from '../../src/gazetteer/build/index.ts'
import type { Draw } from './draw.ts'
import { nameOf } from './names.ts'
import { type Row, readTable } from './table.ts'

const files = [
  'seas',
  'rivers',
  'lakes',
  'mountains',
  'lands',
  'regions',
  'provinces',
  'towns',
  'former',
  'contested',
  'sites',
]

/** How much a rank weighs, as a town's population would (see `importanceOf`). */
const weight: Readonly<Record<string, number>> = { 1: 7.5, 2: 6.75, 3: 6, 4: 5.25, 5: 4.5 }

/** The records kept by hand, by id. A row that cannot be used is reported and left out. */
export function curatedRecords(draw: Draw): PlaceRecord[] {
  return files.flatMap(file =>
    readTable(`${file}.tsv`).rows.flatMap(row => {
      try {
        return [recordOf(row, draw)]
      } catch (problem) {
        console.warn(
          `${row.where}: ${problem instanceof Error ? problem.message.replace(`${row.where}: `, '') : problem}`,
        )
        return []
      }
    }),
  )
}

function recordOf(row: Row, draw: Draw): PlaceRecord {
  const id = row.cell('id')
  const name = row.cell('name')
  const kind = row.cell('kind')
  const rank = row.cell('rank')
  if (!/^(geonames:\d+|wikidata:Q\d+|wherein:[a-z0-9-]+)$/.test(id)) throw new Error(`"${id}" is no id`)
  if (name === '') throw new Error('the name is missing')
  if (!/^[AHLPRSTUV]\.[A-Z0-9]+$/.test(kind)) throw new Error(`"${kind}" is no GeoNames class and code`)
  if (!(rank in weight)) throw new Error(`the rank "${rank}" is not 1 to 5`)
  const drawn = row.cell('made') === '' ? undefined : draw(row.cell('made'))
  const point = row.point() ?? drawn?.point
  if (!point) throw new Error('neither a position nor anything it is made of')
  const country = row.cell('country')
  return {
    id,
    name,
    names: row.list('names').map(nameOf),
    kind,
    lon: point[0],
    lat: point[1],
    ...(/^[A-Z]{2}$/.test(country) && { country }),
    population: 0,
    importance: weight[rank]!,
    ...(drawn && { shape: drawn.shape, box: drawn.box }),
  }
}
