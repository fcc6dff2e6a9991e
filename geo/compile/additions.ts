import type { PlaceRecord, RecordName } from '../../src/gazetteer/build/index.ts'
import { foldName, NameClass } from '../../src/gazetteer/index.ts'
import { nameOf } from './names.ts'
import { readTable, type Table } from './table.ts'

type Find = (reference: string) => PlaceRecord | undefined

/** Records with what the tables of geo/curated say of places that are already there. */
export function additions(records: readonly PlaceRecord[], find: Find): PlaceRecord[] {
  const byId = new Map(records.map(record => [record.id, record]))
  const lookUp: Find = reference => byId.get(reference) ?? find(reference)
  const names = byPlace(join(readTable('names.tsv'), readTable('exonyms.tsv')), lookUp, row =>
    row.list('names').map(nameOf),
  )
  const demonyms = byPlace(readTable('demonyms.tsv'), lookUp, row =>
    [...row.list('adjectives'), ...row.list('peoples')].map(text => ({ text, class: NameClass.demonym })),
  )
  const shown = byPlace(readTable('shown.tsv'), lookUp, row => [nameOf(row.cell('name'))])
  const weights = weightByPlace(lookUp)
  const noise = readTable('noise.tsv').rows
  const everywhere = new Set(
    noise.filter(row => row.cell('place') === '*').map(row => foldName(row.cell('name'))),
  )
  const here = new Set(noise.map(row => `${row.cell('place')} ${foldName(row.cell('name'))}`))

  return records.map(record => {
    const [first] = shown.get(record.id) ?? []
    const main = { text: record.name, class: NameClass.alternate }
    const all = [
      ...record.names,
      ...(first ? [main] : []),
      ...(names.get(record.id) ?? []),
      ...(demonyms.get(record.id) ?? []),
      ...withCity(record),
    ]
    const kept = all.filter(
      ({ text }) => !everywhere.has(foldName(text)) && !here.has(`${record.id} ${foldName(text)}`),
    )
    const importance = weights.get(record.id) ?? record.importance
    return {
      ...record,
      name: first?.text ?? record.name,
      names: kept,
      ...(importance !== undefined && { importance }),
    }
  })
}

/** What weights.tsv says of places whose inhabitants do not tell how often they are meant. */
function weightByPlace(find: Find): Map<string, number> {
  return new Map(
    readTable('weights.tsv').rows.flatMap(row => {
      const place = find(row.cell('place'))
      const importance = Number(row.cell('importance'))
      if (place && importance > 0) return [[place.id, importance] as const]
      console.warn(`${row.where}: no place "${row.cell('place')}", or no importance`)
      return []
    }),
  )
}

function byPlace(
  table: Table,
  find: Find,
  read: (row: Table['rows'][number]) => RecordName[],
): Map<string, RecordName[]> {
  const found = new Map<string, RecordName[]>()
  for (const row of table.rows) {
    const place = find(row.cell('place'))
    if (place) found.set(place.id, [...(found.get(place.id) ?? []), ...read(row)])
    else console.warn(`${row.where}: no place "${row.cell('place')}"`)
  }
  return found
}

function join(...tables: readonly Table[]): Table {
  return { rows: tables.flatMap(({ rows }) => rows) }
}

/** Kuwait City, Guatemala City, Quebec City: seats that share their name with what they are the seat of. */
function withCity({ name, kind, population }: PlaceRecord): RecordName[] {
  const seat = kind === 'P.PPLC' || (kind === 'P.PPLA' && population >= 100_000)
  return seat && !/city/i.test(name) ? [{ text: `${name} City`, class: NameClass.romanised }] : []
}
