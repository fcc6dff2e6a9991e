/**
 * Splits the finest base map, geo/map/*-fine.json, into what every view needs, geo/map/*-coarse.json, and what a close look
 * needs of each part of the world, geo/map/cells/*.json. No site serves the finest files themselves.
 *
 *     npm --prefix geo/compile ci && npm --prefix geo/compile run cells
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import type { CellBox, CellFile } from '../../../src/viewer/scene/atlas/cells/map-cell.ts'
import { geoFolder } from '../sources.ts'
import { splitWaters } from './split-waters.ts'
import { around, splitWorld } from './split-world.ts'

/** The coarse world shows what covers half a square pixel at this zoom. */
const COARSE_TO = 4.2
/** Degrees between its points at least: less than a pixel there. */
const COARSE_STEP = 0.015
/** The last scale rank of coarse rivers, and how far they may be straightened, in degrees. */
const RANK = 6
const STRAIGHTENED = 0.02

const folder = join(geoFolder, 'map')

/** Writes the coarse files and the cells. */
export function writeCells(): void {
  const world = splitWorld(read('world-fine.json'), COARSE_TO, COARSE_STEP)
  const waters = splitWaters(read('waters-fine.json'), RANK, STRAIGHTENED)
  write('world-coarse.json', world.coarse)
  write('waters-coarse.json', waters.coarse)
  rmSync(join(folder, 'cells'), { recursive: true, force: true })
  mkdirSync(join(folder, 'cells'))
  const boxes: Record<string, CellBox> = {}
  for (const key of new Set([...world.cells.keys(), ...waters.cells.keys()])) {
    const [land, water] = [world.cells.get(key), waters.cells.get(key)]
    const file: CellFile = { ...(land && { world: land }), ...(water && { waters: water }) }
    write(`cells/cell-${key}.json`, file)
    const own = [world.boxes.get(key), waters.boxes.get(key)].filter(box => box !== undefined)
    boxes[key] = own.reduce(around)
  }
  write('cells.json', boxes)
}

function read(name: string): Topology {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

function write(name: string, content: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(content))
}

if (import.meta.filename === process.argv[1]) writeCells()
