import type { Article } from '../../corpus/index.ts'
import type { Found } from '../../viewer/app/load/index.ts'

/** Asks the worker for the places of one article. */
export interface GeoparseRequest {
  readonly id: number
  /** Absolute address of the gazetteer. */
  readonly gazetteer: string
  /** Absent where the gazetteer shall only be opened, ahead of the text. */
  readonly article?: Article
}

/** The worker's answer to the request of the same id. */
export interface GeoparseAnswer {
  readonly id: number
  /** Null where nothing but the gazetteer was asked for. */
  readonly found: Found | null
}
