import type { PlaceId } from '../../gazetteer/index.ts'
import type { Evidence } from './evidence.ts'

/** Whether the phrase names the place itself or, as an adjective or a people, one derived from it. */
export type Role = 'place' | 'demonym'

/** A place a mention could mean. */
export interface Candidate {
  readonly place: PlaceId
  /** Likelihood among the candidates of this mention, 0 to 1. */
  readonly score: number
  /** Why it scores as it does, strongest first. */
  readonly evidence: readonly Evidence[]
}

/** A span of a text that names a place. `text.slice(start, end) === phrase`. */
export interface Mention {
  /** UTF-16 code units into the text. */
  readonly start: number
  /** UTF-16 code units, exclusive. */
  readonly end: number
  readonly phrase: string
  readonly role: Role
  /** The place the mention means, or null where no candidate is likely enough or the gazetteer lacks the name. */
  readonly place: PlaceId | null
  /** The probability, 0 to 1, that `phrase` is a toponym and `place` is the one meant. Without candidates, the first alone. */
  readonly confidence: number
  /** Likeliest first; none where the gazetteer lacks the name and only the text tells that it is a place's. */
  readonly candidates: readonly Candidate[]
}
