/**
 * Builds geo/full.gazetteer.gz and geo/core.gazetteer.gz from the packages beside this file and from geo/curated.
 *
 *     npm --prefix geo/compile ci && npm --prefix geo/compile run compile
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import zopfli from '@gfx/zopfli'
import { addPlace, createBuilder, finishBuild, type PlaceRecord } from '../../src/gazetteer/build/index.ts'
import { NameClass } from '../../src/gazetteer/index.ts'
import { gatherRecords } from './gather.ts'
import { type Coarseness, createReshape } from './shapes.ts'
import { geoFolder } from './sources.ts'

const credit =
  'GeoNames (geonames.org, CC BY 4.0), SimpleMaps (CC BY 4.0), iso3166-2-db, Natural Earth, US Census Bureau, Unicode CLDR, and records kept by hand by Wherein'

/** Core keeps what the world's press names most: countries, regions, records kept by hand, and towns of this size. */
const CORE_TOWN = 15_000
/** Towns of this size keep their names in other scripts there. */
const CORE_CITY = 300_000

/** Zopfli's effort: gzip that any browser opens, five per cent smaller than zlib's best, in minutes instead of seconds. */
const EFFORT = { numiterations: 1, blocksplittingmax: 60 }

/** Shapes of both tiers: finer ones come with the base map, so core has no first-level regions. */
const CORE_SHAPES: Coarseness = { river: 0.05, area: 4, regions: false }
const FULL_SHAPES: Coarseness = { river: 0.04, area: 3.5, regions: true }

const records = gatherRecords()
await write('core', records.filter(isCore).map(inCore).map(createReshape(CORE_SHAPES)))
await write('full', records.map(createReshape(FULL_SHAPES)))

async function write(tier: string, chosen: readonly PlaceRecord[]): Promise<void> {
  // GeoNames gives five decimals, a metre; core keeps four, which is finer than the middle of any town is known.
  const builder = createBuilder({ unit: tier === 'core' ? 0.0001 : 0.00001, outline: 0.01 })
  for (const record of chosen) {
    const problem = addPlace(builder, record)
    if (problem) console.warn(`${record.id}: ${problem}`)
  }
  const bytes = finishBuild(builder, { tier, credit })
  const packed = await zopfli.gzipAsync(bytes, EFFORT)
  writeFileSync(join(geoFolder, `${tier}.gazetteer.gz`), packed)
  console.log(`${tier}: ${chosen.length} places, ${bytes.length} bytes, ${packed.length} compressed`)
}

function isCore({ kind, population, importance }: PlaceRecord): boolean {
  // Only records kept by hand have an importance of their own.
  if (importance !== undefined) return true
  if (kind === 'A.ADM2') return false
  return !kind.startsWith('P.') || population >= CORE_TOWN || kind === 'P.PPLC' || kind === 'P.PPLA'
}

function inCore(record: PlaceRecord): PlaceRecord {
  if (!record.kind.startsWith('P.') || record.population >= CORE_CITY || record.kind === 'P.PPLC')
    return record
  return { ...record, names: record.names.filter(name => name.class !== NameClass.foreign) }
}
