import { countLeaves, type Lines } from './lines.ts'

/** One level of a line's tree of boxes. */
export interface Level {
  /** Number of its first box among all boxes. */
  readonly offset: number
  readonly nodes: number
}

/** The levels of a line's tree, leaves first. */
export function levelsOf({ starts, boxStarts }: Lines, line: number): Level[] {
  let below: Level = { offset: boxStarts[line]!, nodes: countLeaves(starts[line + 1]! - starts[line]!) }
  const levels = [below]
  while (below.nodes > 1) {
    below = { offset: below.offset + below.nodes, nodes: (below.nodes + 1) >> 1 }
    levels.push(below)
  }
  return levels
}
