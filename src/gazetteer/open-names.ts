import { checkBelow, startsOf } from './check.ts'
import { GazetteerError } from './error.ts'
import { expandNames } from './expand-names.ts'
import type { NameColumns } from './gazetteer.ts'
import { NameClass } from './name-class.ts'
import { unzigzag } from './planes.ts'
import type { Sections } from './section-reader.ts'

const NONE = 0xffffffff

export function readNames(sections: Sections, places: number): NameColumns {
  const shared = sections.small('NPRE')
  const size = shared.length
  const { bytes, start, index } = expandNames({
    shared,
    follow: sections.small('NSUF', size),
    text: sections.bytes('NTXT'),
  })
  const place = undoDifferences(sections.numbers('PPLC'))
  checkBelow('PPLC', place, places)
  const first = startsOf('PCNT', sections.numbers('PCNT', size), place.length)
  const classes = checkBelow('PCLS', sections.small('PCLS', place.length), NameClass.demonym + 1).slice()
  // Copies, so that the file's own buffer can be let go.
  const spelling = sections.bytes('DTXT').slice()
  return {
    size,
    bytes,
    start,
    first,
    place,
    class: classes,
    main: mainNames(first, place, classes, places),
    spelling,
    spellingStart: startsOf('DLEN', sections.small('DLEN', places), spelling.length),
    index,
  }
}

function undoDifferences(values: Uint32Array): Uint32Array {
  let value = 0
  for (let i = 0; i < values.length; i++) {
    value = (value + unzigzag(values[i]!)) | 0
    values[i] = value
  }
  return values
}

function mainNames(first: Uint32Array, place: Uint32Array, classes: Uint8Array, places: number): Uint32Array {
  const main = new Uint32Array(places).fill(NONE)
  for (let name = 0; name + 1 < first.length; name++) {
    for (let row = first[name]!; row < first[name + 1]!; row++) {
      if (classes[row] === NameClass.main) main[place[row]!] = name
    }
  }
  if (main.includes(NONE)) throw new GazetteerError('The gazetteer is damaged: a place has no name.')
  return main
}
