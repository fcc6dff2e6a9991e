import type { NameClass } from '../file/name-class.ts'
import type { PlaceId } from '../file/place.ts'
import { encodeFolded, foldName, MAX_NAME_BYTES } from '../fold/fold.ts'
import type { Builder } from './builder.ts'
import { append, push } from './column.ts'
import { kindOf, placeOf } from './place-of.ts'
import type { RecordName } from './record.ts'
import { withSpellingsOf } from './spelling/index.ts'

const scratch = new Uint8Array(MAX_NAME_BYTES + 3)
const utf8 = new TextDecoder()

/**
 * Adds a name, and the spellings newspapers use for it, to an existing record. Returns false if no record has this
 * id.
 */
export function addName(builder: Builder, id: PlaceId, name: RecordName): boolean {
  const place = placeOf(builder, id)
  if (place < 0) return false
  const known = {
    main: mainName(builder, place),
    country: countryOf(builder, place),
    kind: kindOf(builder, place),
  }
  for (const { text, class: how } of withSpellingsOf(name, known))
    addFolded(builder, place, foldName(text), how)
  return true
}

/** Names too long for the file are left out: nobody writes them. */
export function addFolded(builder: Builder, place: number, folded: string, nameClass: NameClass): void {
  const length = encodeFolded(folded, scratch)
  if (length > 0 && length <= MAX_NAME_BYTES)
    addNameBytes(builder, place, scratch.subarray(0, length), nameClass)
}

/** Adds a name that is folded and encoded already. */
export function addNameBytes(builder: Builder, place: number, bytes: Uint8Array, nameClass: number): void {
  push(builder.name.start, append(builder.nameBytes, bytes))
  push(builder.name.length, bytes.length)
  push(builder.name.class, nameClass)
  push(builder.name.place, place)
}

function mainName(builder: Builder, place: number): string {
  const row = builder.place.main.values[place]! - 1
  const start = builder.name.start.values[row]!
  return utf8.decode(builder.nameBytes.bytes.subarray(start, start + builder.name.length.values[row]!))
}

function countryOf(builder: Builder, place: number): string {
  return builder.countries.list[builder.place.country.values[place]! - 1] ?? ''
}
