import type { Gazetteer } from '../../gazetteer/index.ts'
import type { ArticleState } from './article-state.ts'

/** The place that a name means if nothing else is known. */
export function firstPlace({ names }: Gazetteer, name: number): number {
  return names.place[names.first[name]!]!
}

/** The importance of that place: how well known the name is. */
export function importanceOfName(gazetteer: Gazetteer, name: number): number {
  return gazetteer.importance[firstPlace(gazetteer, name)]!
}

/** The kind group of that place. */
export function kindClassOfName({ gazetteer, kindClass }: ArticleState, name: number): number {
  return kindClass[gazetteer.kind[firstPlace(gazetteer, name)]!]!
}
