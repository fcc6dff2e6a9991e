import type { Draft } from '../state/article-state.ts'
import type { Weights } from '../weights/weights.ts'
import type { Scale } from './scratch.ts'
import type { Sense } from './senses.ts'

/** A place that the caller says the article is at home in, and how much it weighs. The first candidates of an article are these. */
export interface Home {
  readonly place: number
  readonly amount: number
}

/** An article whose names have been gathered into senses, and what these are weighed with. */
export interface Reading {
  readonly draft: Draft
  readonly senses: readonly Sense[]
  readonly weights: Weights
  readonly scale: Scale
  readonly home: readonly Home[]
}
