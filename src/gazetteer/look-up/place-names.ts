import type { Gazetteer, PlaceIndex } from '../file/gazetteer.ts'
import { NameClass } from '../file/name-class.ts'
import { capitalise } from './display.ts'
import { memo } from './memo.ts'
import { foldedName, placeName } from './read-place.ts'

/**
 * All names of a place, the one to show first. The file keeps other names in their folded form, so these come without
 * diacritics, with capitals put back.
 */
export function placeNames(gazetteer: Gazetteer, place: PlaceIndex): string[] {
  const { start, name } = namesByPlace(gazetteer)
  const others = Array.from(name.subarray(start[place], start[place + 1]), row =>
    capitalise(foldedName(gazetteer.names, row)),
  )
  return [placeName(gazetteer, place), ...others]
}

/** The inverse of `names.place`, without main names: name rows by place, sorted by counting. */
const namesByPlace = memo(({ names, size }: Gazetteer) => {
  const start = new Uint32Array(size + 2)
  const counts = (visit: (place: PlaceIndex, row: number) => void) => {
    for (let row = 0; row < names.size; row++) {
      for (let at = names.first[row]!; at < names.first[row + 1]!; at++) {
        if (names.class[at] !== NameClass.main) visit(names.place[at]!, row)
      }
    }
  }
  counts(place => {
    start[place + 2]!++
  })
  for (let place = 2; place < start.length; place++) start[place]! += start[place - 1]!
  const name = new Uint32Array(start[size + 1]!)
  counts((place, row) => {
    name[start[place + 1]!++] = row
  })
  return { start, name }
})
