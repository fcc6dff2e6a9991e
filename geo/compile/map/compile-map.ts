/**
 * Builds the files of the base map, geo/map/*.json, from Natural Earth.
 *
 *     npm --prefix geo/compile ci && npm --prefix geo/compile run map
 *
 * Needs Debian 12's apt-get and dpkg: two of its packages carry the files (see ../natural-earth/debian.ts).
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gatherRecords } from '../gather.ts'
import { readDisputed } from '../partition/disputed.ts'
import { formerOblast } from '../partition/former-oblast.ts'
import { readSources } from '../partition/land.ts'
import { divide } from '../partition/partition.ts'
import { joinStates } from '../partition/region-of-state.ts'
import { readRegions } from '../region-list.ts'
import { createRegionOf } from '../regions.ts'
import { geoFolder } from '../sources.ts'
import { readTowns } from '../towns.ts'
import { dashedBorders } from './dashed.ts'
import { writeCells } from './write-cells.ts'
import { readWaters, watersTopology } from './write-waters.ts'
import { gridOf, quantize, worldTopology } from './write-world.ts'

const sources = await readSources()
const towns = readTowns()
const regions = readRegions()
const disputed = readDisputed(sources.disputed)
const states = joinStates(sources.states, regions, towns, createRegionOf(regions, towns))
const division = divide(sources, disputed, states)
const fine = worldTopology(sources, division, disputed, formerOblast(sources.disputed))
fine.objects.dashed = await dashedBorders(fine)
write('world-fine.json', quantize(fine, sources.transform))

const waters = await readWaters(gatherRecords())
write('waters-fine.json', quantize(watersTopology(waters, 12, 0.002), gridOf(0.001)))
writeCells()

function write(name: string, content: unknown): void {
  const folder = join(geoFolder, 'map')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), JSON.stringify(content))
}
