import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Ring } from '../../../../src/viewer/scene/atlas/atlas.ts'
import { buildAtlas } from '../../../../src/viewer/scene/atlas/build-atlas.ts'
import type { CellFile } from '../../../../src/viewer/scene/atlas/cells/map-cell.ts'
import { mergeCells } from '../../../../src/viewer/scene/atlas/cells/merge-cells.ts'
import { type Lines, mercatorX, mercatorY, ringsContain } from '../../../../src/viewer/scene/atlas/index.ts'
import { buildWaters } from '../../../../src/viewer/scene/waters/build-waters.ts'

const MAP = new URL('../../../../geo/map/', import.meta.url)
const read = <Content>(name: string): Content => JSON.parse(readFileSync(new URL(name, MAP), 'utf8'))
const boxes = read<Record<string, [number, number, number, number]>>('cells.json')
const all = readdirSync(new URL('cells/', MAP)).map(file => ({
  key: file.replace(/^cell-|\.json$/g, ''),
  cell: read<CellFile>(`cells/${file}`),
}))

/** The ground that rings cover, as a share of the square world. */
function areaOf(rings: readonly Ring[], { xy, starts }: Lines): number {
  let sum = 0
  for (const { lines, shifts } of rings) {
    const path = lines.flatMap((line, at) => {
      const own = line < 0 ? ~line : line
      const points = Array.from({ length: starts[own + 1]! - starts[own]! }, (_, i) => {
        const v = line < 0 ? starts[own + 1]! - 1 - i : starts[own]! + i
        return [xy[v * 2]! + (shifts[at] ?? 0), xy[v * 2 + 1]!] as const
      })
      return points
    })
    for (const [i, [x, y]] of path.entries()) {
      const [nextX, nextY] = path[(i + 1) % path.length]!
      sum += x * nextY - nextX * y
    }
  }
  return sum / 2
}

describe('the cells of the base map', () => {
  const fine = buildAtlas(read('world-fine.json'))
  const merge = (cells: readonly CellFile[]) =>
    buildAtlas(
      mergeCells(
        read('world-coarse.json'),
        cells.flatMap(({ world }) => world ?? []),
        false,
      ),
    )

  test('all together are the finest map', () => {
    const merged = merge(all.map(({ cell }) => cell))
    expect([...merged.regions.keys()].sort()).toEqual([...fine.regions.keys()].sort())
    for (const [id, rings] of fine.regions)
      expect(areaOf(merged.regions.get(id) ?? [], merged.lines), id).toBeCloseTo(areaOf(rings, fine.lines), 8)
    expect(merged.territories.map(({ name }) => name).sort()).toEqual(
      fine.territories.map(({ name }) => name).sort(),
    )
    for (const { name, rings } of fine.territories) {
      const own = merged.territories.find(territory => territory.name === name)
      expect(areaOf(own?.rings ?? [], merged.lines), name).toBeCloseTo(areaOf(rings, fine.lines), 6)
    }
    expect(areaOf(merged.land, merged.lines)).toBeCloseTo(areaOf(fine.land, fine.lines), 6)
    expect(merged.land.length).toBe(fine.land.length)
  })

  // Views of Karabakh, the Channel and Fiji, which lies on the date line.
  test.each([
    [43, 37, 52, 43],
    [-4, 48, 4, 52],
    [176, -20, 180, -15],
  ])('those of a view are the finest map there: %d, %d', (west, south, east, north) => {
    const cells = all.filter(({ key }) => {
      const [w, s, e, n] = boxes[key] ?? [0, 0, 0, 0]
      return w < east && e > west && s < north && n > south
    })
    expect(cells.length).toBeLessThan(12)
    const merged = merge(cells.map(({ cell }) => cell))
    const ownerAt = ({ territories, lines }: typeof fine, lon: number, lat: number) =>
      territories
        .filter(({ rings }) => ringsContain(rings, lines, mercatorX(lon), mercatorY(lat)))
        .map(({ name }) => name)
    for (let lon = west + 0.05; lon < east; lon += 0.23)
      for (let lat = south + 0.05; lat < north; lat += 0.19)
        expect(ownerAt(merged, lon, lat), `${lon}, ${lat}`).toEqual(ownerAt(fine, lon, lat))
  })

  test('all together have the finest waters', () => {
    const whole = buildWaters(read('waters-fine.json'))
    const merged = buildWaters(
      mergeCells(
        read('waters-coarse.json'),
        all.flatMap(({ cell }) => cell.waters ?? []),
        false,
      ),
    )
    const lengthOf = ({ xy, starts }: Lines, own: readonly number[]) => {
      let sum = 0
      for (const line of own)
        for (let v = starts[line]!; v + 1 < starts[line + 1]!; v++)
          sum += Math.hypot(xy[v * 2 + 2]! - xy[v * 2]!, xy[v * 2 + 3]! - xy[v * 2 + 1]!)
      return sum
    }
    expect(merged.rivers.length).toBe(whole.rivers.length)
    for (const [river, { lines }] of whole.rivers.entries())
      expect(lengthOf(merged.lines, merged.rivers[river]?.lines ?? [])).toBeCloseTo(
        lengthOf(whole.lines, lines),
        6,
      )
    expect(
      [...merged.shapes]
        .filter(([, { whole }]) => whole)
        .map(([id]) => id)
        .sort(),
    ).toEqual([...whole.shapes.keys()].sort())
    for (const [id, { rings }] of whole.shapes)
      expect(areaOf(merged.shapes.get(id)?.rings ?? [], merged.lines)).toBeCloseTo(
        areaOf(rings, whole.lines),
        8,
      )
  })
})
