import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from '../../src/gazetteer/index.ts'
import { geoFolder } from './sources.ts'

/** One row of a table kept by hand. */
export interface Row {
  /** `geo/curated/seas.tsv:12`, to name in a message. */
  readonly where: string
  /** The text of a column; empty where the table has no such column. */
  readonly cell: (column: string) => string
  /** The parts of a cell, which `|` separates. */
  readonly list: (column: string) => string[]
  /** From the columns lat and lon; undefined where they are empty. Throws where they are no position. */
  readonly point: () => Position | undefined
}

export interface Table {
  readonly rows: readonly Row[]
}

/** Reads a table of geo/curated: tab-separated, the first line names the columns, `#` begins a comment. */
export function readTable(file: string): Table {
  const path = join(geoFolder, 'curated', file)
  if (!existsSync(path)) return { rows: [] }
  const lines = readFileSync(path, 'utf8').split(/\r?\n/)
  const columns = lines[0]!.split('\t')
  const rows = lines.flatMap((line, i): Row[] => {
    if (i === 0 || line.trim() === '' || line.startsWith('#')) return []
    const cells = line.split('\t')
    const where = `geo/curated/${file}:${i + 1}`
    if (cells.length > columns.length)
      console.warn(`${where}: ${cells.length} cells for ${columns.length} columns`)
    const cell = (column: string) => cells[columns.indexOf(column)]?.trim() ?? ''
    return [
      {
        where,
        cell,
        list: column => split(cell(column)),
        point: () => pointOf(where, cell('lat'), cell('lon')),
      },
    ]
  })
  return { rows }
}

function split(text: string): string[] {
  return text
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== '')
}

function pointOf(where: string, lat: string, lon: string): Position | undefined {
  if (lat === '' && lon === '') return undefined
  const position = [Number(lon), Number(lat)] as const
  if (lat === '' || lon === '' || !(Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90)) {
    throw new Error(`${where}: "${lat}" "${lon}" is no latitude and longitude`)
  }
  return position
}
