import type { PlaceId } from '../../gazetteer/index.ts'

/** What maps in a language call well-known towns and waters. Other places have the gazetteer's names. */
export type NamesById = Readonly<Record<PlaceId, string>>
