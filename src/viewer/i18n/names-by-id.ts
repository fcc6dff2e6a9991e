import type { PlaceId } from '../../gazetteer/index.ts'

/** Names that the maps of a language print for well-known towns and waters. What is missing is called as the gazetteer calls it. */
export type NamesById = Readonly<Record<PlaceId, string>>
