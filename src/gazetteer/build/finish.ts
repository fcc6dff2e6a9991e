import type { Builder } from './builder.ts'
import { encodeGeometry } from './encode-geometry.ts'
import { encodeNames } from './encode-names.ts'
import { encodePlaces } from './encode-places.ts'
import { oneLine } from './one-line.ts'
import { orderRows } from './order.ts'
import { lines, writeSections } from './sections.ts'

/** The file's own description. */
export interface BuildNotes {
  /** "full", "core", or a name of one's own. */
  readonly tier: string
  /** Whom to credit for the data, as plain text on one line. */
  readonly credit: string
}

/** The finished file, uncompressed. The same records in the same order give the same bytes. */
export function finishBuild(builder: Builder, notes: BuildNotes): Uint8Array<ArrayBuffer> {
  const ordered = orderRows(builder)
  const meta = [
    ['tier', oneLine(notes.tier)],
    ['credit', oneLine(notes.credit)],
    ['unit', String(builder.unit)],
    ['outline', String(builder.outline)],
    ['kinds', ...builder.kinds.list],
    ['countries', ...builder.countries.list],
    ['prefixes', ...builder.prefixes.list],
  ]
  return writeSections([
    lines(
      'META',
      meta.map(cells => cells.join('\t')),
    ),
    ...encodePlaces(builder, ordered),
    ...encodeNames(builder, ordered),
    ...encodeGeometry(builder, ordered),
  ])
}
