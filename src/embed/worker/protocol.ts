import type { Article, Corpus } from '../../corpus/index.ts'

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
  readonly corpus?: Corpus
  readonly error?: string
}
