import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openGazetteer, placeName } from '../../../../src/gazetteer/index.ts'
import { windowAt } from '../../../../src/viewer/scene/atlas/index.ts'
import { buildWaters, type WatersTopology } from '../../../../src/viewer/scene/waters/build-waters.ts'
import { nameWaters, watersOf } from '../../../../src/viewer/scene/waters/name-waters.ts'
import { riversIn } from '../../../../src/viewer/scene/waters/rivers-in.ts'

const gazetteer = await openGazetteer(
  readFileSync(new URL('../../../../geo/core.gazetteer.gz', import.meta.url)),
)
const topology: WatersTopology = JSON.parse(
  readFileSync(new URL('../../../../geo/map/waters-fine.json', import.meta.url), 'utf8'),
)
const waters = nameWaters(buildWaters(topology), watersOf(gazetteer))
const named = (name: string) => waters.names.find(({ place }) => placeName(gazetteer, place) === name)

test('the waters of the world are told apart', () => {
  expect(named('Volga')?.kind).toBe('river')
  expect(named('Lake Van')?.kind).toBe('lake')
  expect(named('Black Sea')?.kind).toBe('sea')
  expect(named('Pacific Ocean')?.kind).toBe('ocean')
})

test('from afar only great rivers are drawn, from near the small ones too, the great ones broader', () => {
  const at = (zoom: number) => riversIn(waters, windowAt(0, 0, 100, 100, 256 * 2 ** zoom))
  const count = (zoom: number) => at(zoom).reduce((sum, { lines }) => sum + lines.length, 0)
  expect(count(2)).toBeLessThan(count(5))
  expect(count(5)).toBeLessThan(count(8))
  const widthOf = (name: string) => {
    const line = named(name)?.lines[0] ?? -1
    return at(7).find(({ lines }) => lines.includes(line))?.width ?? 0
  }
  expect(widthOf('Volga')).toBeGreaterThan(widthOf('Kuban River'))
  expect(widthOf('Kuban River')).toBeGreaterThan(0)
})
