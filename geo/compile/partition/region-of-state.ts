import { bareRegion, type GeoNamesRow } from '../../../src/gazetteer/build/index.ts'
import { foldName, type Position } from '../../../src/gazetteer/index.ts'
import type { Feature } from '../natural-earth/geopackage.ts'
import type { Region } from '../region-list.ts'
import { createAreaFinder } from './areas.ts'
import type { RegionFinder } from './partition.ts'
import { splitByTowns } from './split-by-towns.ts'

/** A region with fewer of an area's towns than this share has none of it: a border drawn roughly, or a wrong code. */
const FEW = 0.1

/** Which region of the gazetteer is where, and which of them are told apart by their towns alone. */
export interface JoinedStates extends RegionFinder {
  /** Regions whose border with another is drawn half-way between the towns of both. */
  readonly approximate: ReadonlySet<string>
}

/**
 * Joins Natural Earth's states to the gazetteer's regions: a state is the region of most of the towns in it, or without
 * towns the one of its name.
 */
export function joinStates(
  states: readonly Feature[],
  regions: readonly Region[],
  towns: readonly GeoNamesRow[],
  regionOf: (town: GeoNamesRow) => string | undefined,
): JoinedStates {
  const finder = createAreaFinder(states.map(({ paths }) => ({ rings: paths })))
  const byId = new Map(regions.map(region => [region.id, region]))
  const counts = states.map((): Map<string, number> => new Map())
  for (const town of towns) {
    const region = regionOf(town)
    if (!region) continue
    for (const state of finder.holding([town.lon, town.lat])) {
      const own = counts[state]!
      own.set(region, (own.get(region) ?? 0) + 1)
    }
  }
  const named = new Map<string, string>()
  for (const { id, country, name, names } of regions)
    for (const text of [name, ...names.map(({ text }) => text)]) {
      const key = `${country} ${foldName(bareRegion(text))}`
      if (!named.has(key)) named.set(key, id)
    }
  const nameOf = ({ properties: { iso_a2, name = '', gn_name = '', woe_name = '' } }: Feature) =>
    [name, gn_name, woe_name].flatMap(text => named.get(`${iso_a2} ${foldName(bareRegion(text))}`) ?? [])
  const chosen = states.map((state, i) => {
    const own = [...counts[i]!].sort((a, b) => b[1] - a[1])
    const all = own.reduce((sum, [, count]) => sum + count, 0)
    const called = nameOf(state).find(id => own.length === 0 || (counts[i]!.get(id) ?? 0) > all * FEW)
    return called ?? own.find(([id]) => byId.has(id))?.[0] ?? ''
  })
  const whole = new Set(chosen)
  const most = new Map<string, { state: number; count: number }>()
  for (const [state, own] of counts.entries())
    for (const [id, count] of own)
      if (!whole.has(id) && count > (most.get(id)?.count ?? 0)) most.set(id, { state, count })
  const shared = new Map<number, Set<string>>()
  for (const [id, { state }] of most) {
    const own = shared.get(state)
    if (own) own.add(id)
    else shared.set(state, new Set([id, chosen[state]!]))
  }
  const splits = new Map(
    [...shared].map(([state, own]) => {
      const members = towns.flatMap(town => {
        const region = regionOf(town) ?? ''
        const point: Position = [town.lon, town.lat]
        return own.has(region) && finder.holding(point).includes(state) ? [{ point, region }] : []
      })
      return [state, splitByTowns(members)] as const
    }),
  )
  return {
    at: (state, point) => splits.get(state)?.at(point) ?? chosen[state]!,
    nameOf: state => (splits.has(state) ? `${state}` : chosen[state]!),
    lines: [...splits.values()].flatMap(({ lines }) => lines),
    approximate: new Set([...shared.values()].flatMap(own => [...own])),
  }
}
