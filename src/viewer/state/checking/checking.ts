import type { Place } from '../../../gazetteer/index.ts'

/** A point the reader chose on the map. */
export interface Picked {
  /** Degrees WGS84. */
  readonly lat: number
  readonly lon: number
  /** The map's zoom, which tells how near is near. */
  readonly zoom: number
}

/** Places that the map shows beside the one that is meant. */
export interface Possible {
  readonly others: readonly Place[]
  readonly meant: Place | null
}

/** The state of “Why here?”, beside the text and on the map. */
export interface Checking {
  readonly shown: boolean
  /** Null where no place is asked for. */
  readonly possible: Possible | null
  /** Rises whenever the reader asks to see all of them. */
  readonly framing: number
  /** Whether a click on the map chooses a point. */
  readonly picking: boolean
  readonly picked: Picked | null
}

/** Nothing is asked. */
export const NOTHING_CHECKED: Checking = {
  shown: false,
  possible: null,
  framing: 0,
  picking: false,
  picked: null,
}
