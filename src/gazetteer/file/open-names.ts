import { checkAscending, checkBelow, startsOf } from './check.ts'
import { damaged } from './error.ts'
import type { NameColumns } from './gazetteer.ts'
import { NameClass } from './name-class.ts'
import { KEYS } from './name-index.ts'
import { readText } from './open-text.ts'
import { unzigzag } from './planes.ts'
import type { Sections } from './section-reader.ts'

const NONE = 0xffffffff
/** Stands in PCNT for a count that one byte cannot hold. */
const MANY = 255

/** The names and the places of each, checked but for the order of the names: see `checkOrder`. */
export function readNames(sections: Sections, places: number): NameColumns {
  const size = sections.count('NPRE')
  // Copies, so that the file's own buffer can be let go.
  const { text, index } = readText({
    shared: sections.small('NPRE', size).slice(),
    follow: sections.small('NSUF', size).slice(),
    text: sections.bytes('NTXT').slice(),
    ...readKeys(sections, size),
  })
  const spelling = sections.bytes('DTXT').slice()
  return {
    size,
    text,
    index,
    ...readRows(sections, size, places),
    spelling,
    spellingStart: startsOf('DLEN', sections.small('DLEN', places), spelling.length),
  }
}

/** The places of each name, and the main name of each place, in one pass. */
function readRows(
  sections: Sections,
  size: number,
  places: number,
): Pick<NameColumns, 'first' | 'place' | 'class' | 'main'> {
  const place = sections.numbers('PPLC')
  const rows = place.length
  const classes = sections.small('PCLS', rows).slice()
  const counts = sections.small('PCNT', size)
  const many = sections.numbers('PCNX')
  const first = new Uint32Array(size + 1)
  const main = new Uint32Array(places).fill(NONE)
  let row = 0
  let value = 0
  let next = 0
  for (let name = 0; name < size; name++) {
    const count = counts[name] === MANY ? (many[next++] ?? 0) : counts[name]!
    const end = row + count
    if (count === 0 || end > rows) throw damaged(`name ${name} has ${count} places`)
    for (; row < end; row++) {
      value = (value + unzigzag(place[row]!)) >>> 0
      if (value >= places) throw damaged(`row ${row} means place ${value} of ${places}`)
      place[row] = value
      const nameClass = classes[row]!
      if (nameClass === NameClass.main) main[value] = name
      else if (nameClass > NameClass.demonym) throw damaged(`row ${row} has the class ${nameClass}`)
    }
    first[name + 1] = end
  }
  if (row !== rows) throw damaged(`${rows - row} rows belong to no name`)
  if (main.includes(NONE)) throw damaged('a place has no name')
  return { first, place, class: classes, main }
}

/**
 * The keys of the index, and the most entries that each may have. A file that states more entries than it has names
 * and words is damaged.
 */
function readKeys(sections: Sections, size: number): { keys: Uint32Array; entries: Uint32Array } {
  const keys = checkAscending('KEYS', checkBelow('KEYS', sections.numbers('KEYS'), KEYS))
  const entries = sections.numbers('KEYN', keys.length)
  const most = size + sections.bytes('NTXT').length
  if (entries.includes(0)) throw damaged('its index has no entry for names that are there')
  if (entries.reduce((sum, count) => sum + count, 0) > most)
    throw damaged('its index is larger than its names')
  return { keys, entries }
}
