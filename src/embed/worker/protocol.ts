import type { Article } from '../../corpus/index.ts'
import type { Found } from '../../viewer/app/load/index.ts'

/** Asks for the places of articles. */
export interface GeoparseRequest {
  readonly id: number
  /** Absolute address of the gazetteer. */
  readonly gazetteer: string
  /** Of a small one to answer from while that is on its way. */
  readonly first?: string
  /** Absent where the gazetteer shall only be opened, ahead of the text. */
  readonly articles?: readonly Article[]
}

/** An answer to the request of the same id. */
export interface GeoparseAnswer {
  readonly id: number
  /** Null where nothing but the gazetteer was asked for. */
  readonly found: Found | null
  /** False where another follows, from the whole gazetteer. */
  readonly last: boolean
}
