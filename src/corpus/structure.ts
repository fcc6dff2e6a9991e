/**
 * What a span of an article was in its source. Offsets are UTF-16 code units into the article's text, end exclusive.
 * Ranges stand in the order of their starts; an outer one comes before those it holds.
 */
export type TextRange =
  | { readonly kind: 'heading'; readonly start: number; readonly end: number; readonly level: number }
  | { readonly kind: BlockKind; readonly start: number; readonly end: number }
  | { readonly kind: 'link'; readonly start: number; readonly end: number; readonly href: string }
  | { readonly kind: 'page'; readonly start: number; readonly end: number; readonly page: string }
  | { readonly kind: 'cue'; readonly start: number; readonly end: number; readonly seconds: number }

/** Kinds of block that have no data beyond their position. */
export type BlockKind = 'paragraph' | 'item' | 'quote' | 'caption' | 'row' | 'verse'

/** Every block kind, for those who read one from outside. */
export const BLOCK_KINDS: readonly BlockKind[] = ['paragraph', 'item', 'quote', 'caption', 'row', 'verse']

/**
 * A place name that the source itself marks, such as a `placeName` of TEI. It stands in the corpus in place of what the
 * geoparser finds at the same spot.
 */
export interface GivenMention {
  /** UTF-16 code units into the article's text. */
  readonly start: number
  /** UTF-16 code units, exclusive. */
  readonly end: number
  /** The place's id or address as the source has it: `geonames:587084`, `https://www.geonames.org/587084`, `Q9248`. */
  readonly ref?: string
  /** The place's name, where the source says it apart from the phrase. */
  readonly name?: string
  /** GeoNames class and code, where the source says it. */
  readonly placeKind?: string
  /** Degrees WGS84, where the source says them. */
  readonly lat?: number
  /** Degrees WGS84. */
  readonly lon?: number
}
