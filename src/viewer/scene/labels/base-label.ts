import type { Gazetteer, PlaceIndex } from '../../../gazetteer/index.ts'
import type { Atlas, MapWindow } from '../atlas/index.ts'
import { type LabelStyle, spacingOf } from '../layout/fonts.ts'
import type { Occupancy, Rect } from '../layout/occupancy.ts'
import { isWithin } from '../layout/place-chip.ts'
import type { TextWidth } from '../layout/text-width.ts'
import type { Waters } from '../waters/waters.ts'

/** A label of the base map, in world pixels. */
export interface BaseLabel {
  readonly text: string
  readonly style: LabelStyle
  /** Left edge and middle height of the text; of a text at an angle its middle. */
  readonly x: number
  readonly y: number
  /** Radians, clockwise. */
  readonly angle?: number
  /** Whether it names a water. */
  readonly water?: true
  /** A town's point. */
  readonly dot?: { readonly x: number; readonly y: number; readonly capital: boolean }
}

/** Countries (ISO 3166-1 alpha-2) and places (ids) that the corpus' own labels name. */
export type TakenNames = Pick<ReadonlySet<string>, 'has'>

/** Labels what a gazetteer names. */
export type LabelGazetteer = (request: BaseRequest) => BaseLabel[]

/** The labels that `baseLabels` chooses from. */
export interface BaseRequest {
  readonly atlas: Atlas | null
  readonly gazetteer: Gazetteer | null
  readonly waters: Waters | null
  /** The code that labels towns and waters; fetched together with the gazetteer. */
  readonly gazetteerLabels: LabelGazetteer | null
  readonly mapWindow: MapWindow
  readonly zoom: number
  readonly occupancy: Occupancy
  readonly textWidth: TextWidth
  readonly language: string
  readonly countryName: (code: string) => string
  readonly taken: TakenNames
  /** The id and the name of a place of the gazetteer, the name as the reader writes it. */
  readonly idOf: (place: PlaceIndex) => string
  readonly nameOf: (place: PlaceIndex) => string
}

/** Takes the room of a label, if it is free and wholly in view: a name cut by the map's edge reads as another. */
export function takeInView(occupancy: Occupancy, rect: Rect, mapWindow: MapWindow): boolean {
  if (!isWithin(rect, mapWindow) || !occupancy.isFree(rect)) return false
  occupancy.take(rect)
  return true
}

/** Width of a text as a style sets it, in CSS pixels. */
export function widthOf(text: string, style: LabelStyle, textWidth: TextWidth): number {
  return textWidth(text, style.font) + text.length * spacingOf(text, style)
}
