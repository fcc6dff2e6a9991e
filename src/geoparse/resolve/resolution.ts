import type { ArticleState } from '../state/article-state.ts'
import type { Weights } from '../weights/weights.ts'
import type { Scratch } from './scratch.ts'
import type { Sense } from './senses.ts'

/** A place that the caller says the article is at home in, and how much it weighs. The first candidates of an article are these. */
export interface Home {
  readonly place: number
  readonly amount: number
}

/** An article whose names have been gathered into senses, and what these are weighed with. */
export interface Resolution {
  readonly state: ArticleState
  readonly senses: readonly Sense[]
  readonly weights: Weights
  readonly scratch: Scratch
  readonly home: readonly Home[]
}
