import { endsWord, KEYS, keyOf } from '../file/name-index.ts'
import { zigzag } from '../file/planes.ts'
import type { Builder } from './builder.ts'
import { append, type Column, createColumn, createPool, filled, type Pool, push } from './column.ts'
import type { Ordered } from './order.ts'
import { plain, planes, type Section } from './sections.ts'

/** Counts from here on do not fit the one byte that nearly all need. */
const MANY = 255

/** Distinct names, front-coded in alphabetical order, and the places of each. */
export function encodeNames(builder: Builder, { rows, isNew, placeAt }: Ordered): Section[] {
  const bytes = builder.nameBytes.bytes
  const starts = filled(builder.name.start)
  const lengths = filled(builder.name.length)
  const classes = filled(builder.name.class)
  const placeOf = filled(builder.name.place)
  const names = createNames()
  const counts = createColumn(4)
  const places = new Uint32Array(rows.length)
  let lastPlace = 0
  rows.forEach((row, i) => {
    if (isNew[i]) {
      putName(names, bytes.subarray(starts[row]!, starts[row]! + lengths[row]!))
      push(counts, 0)
    }
    counts.values[counts.length - 1]!++
    const place = placeAt[placeOf[row]!]!
    places[i] = zigzag(place - lastPlace)
    lastPlace = place
  })
  const keys = Uint32Array.from(names.entries.keys()).filter(key => names.entries[key]! > 0)
  const few = Uint8Array.from(filled(counts), count => Math.min(count, MANY))
  return [
    planes('NPRE', filled(names.shared)),
    planes('NSUF', filled(names.follow)),
    plain('NTXT', names.text.bytes.subarray(0, names.text.length)),
    planes('KEYS', keys),
    planes(
      'KEYN',
      keys.map(key => names.entries[key]!),
    ),
    plain('PCNT', few),
    planes(
      'PCNX',
      filled(counts).filter(count => count >= MANY),
    ),
    planes('PPLC', places),
    planes(
      'PCLS',
      rows.map(row => classes[row]!),
    ),
  ]
}

interface Names {
  readonly shared: Column
  readonly follow: Column
  readonly text: Pool
  /** How many entries the index will have of each key: see `fill-index.ts`, which counts alike. */
  readonly entries: Uint32Array
  before: Uint8Array
}

function createNames(): Names {
  return {
    shared: createColumn(1),
    follow: createColumn(1),
    text: createPool(),
    entries: new Uint32Array(KEYS),
    before: new Uint8Array(0),
  }
}

function putName(names: Names, name: Uint8Array): void {
  const { before } = names
  let prefix = 0
  while (prefix < before.length && name[prefix] === before[prefix]) prefix++
  push(names.shared, prefix)
  push(names.follow, name.length - prefix)
  append(names.text, name.subarray(prefix))
  let entries = 1
  for (let i = Math.max(prefix, 1); i < name.length; i++) {
    if (endsWord(name[i]!) && !(i === prefix && before.length === prefix)) entries++
  }
  names.entries[keyOf(name[0]!, name[1] ?? 0)]! += entries
  names.before = name
}
