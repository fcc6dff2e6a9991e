/**
 * Many lines in flat arrays, so that a worker hands them over without copying, each with a tree of boxes
 * over its stretches. Coordinates are Web Mercator units, the world being 1 wide and 1 high.
 */
export interface Lines {
  /** x, y, x, y … of all lines, one after the other. */
  readonly xy: Float32Array
  /** First vertex of each line; one more entry than lines. */
  readonly starts: Uint32Array
  /** Boxes as minX, minY, maxX, maxY: for each line those of its leaves, then of pairs of leaves, up to the whole. */
  readonly boxes: Float32Array
  /** First box of each line; one more entry than lines. */
  readonly boxStarts: Uint32Array
}

/** Segments under one leaf of the tree. */
export const LEAF = 16

/** Gathers lines, each given as x, y, x, y …, and builds the trees of boxes. */
export function buildLines(lines: readonly (readonly number[])[]): Lines {
  const starts = new Uint32Array(lines.length + 1)
  const boxStarts = new Uint32Array(lines.length + 1)
  for (const [index, line] of lines.entries()) {
    starts[index + 1] = starts[index]! + line.length / 2
    boxStarts[index + 1] = boxStarts[index]! + countBoxes(line.length / 2)
  }
  const xy = new Float32Array(starts[lines.length]! * 2)
  for (const [index, line] of lines.entries()) xy.set(line, starts[index]! * 2)
  const boxes = new Float32Array(boxStarts[lines.length]! * 4)
  const built = { xy, starts, boxes, boxStarts }
  for (let line = 0; line < lines.length; line++) fillBoxes(built, line)
  return built
}

/** Leaves of the tree over a line of `vertices` vertices. A lone point has one leaf too. */
export function countLeaves(vertices: number): number {
  return Math.max(1, Math.ceil((vertices - 1) / LEAF))
}

function countBoxes(vertices: number): number {
  let level = countLeaves(vertices)
  let total = level
  while (level > 1) {
    level = (level + 1) >> 1
    total += level
  }
  return total
}

function fillBoxes({ xy, starts, boxes, boxStarts }: Lines, line: number): void {
  const first = starts[line]!
  const last = starts[line + 1]! - 1
  let leaves = countLeaves(last - first + 1)
  let below = boxStarts[line]!
  for (let leaf = 0; leaf < leaves; leaf++) {
    const from = first + leaf * LEAF
    const box = [Infinity, Infinity, -Infinity, -Infinity]
    for (let v = from; v <= Math.min(from + LEAF, last); v++) stretch(box, xy[v * 2]!, xy[v * 2 + 1]!)
    boxes.set(box, (below + leaf) * 4)
  }
  while (leaves > 1) {
    const above = below + leaves
    const nodes = (leaves + 1) >> 1
    for (let node = 0; node < nodes; node++) {
      const box = [...boxes.subarray((below + node * 2) * 4, (below + node * 2) * 4 + 4)]
      if (node * 2 + 1 < leaves) {
        const at = (below + node * 2 + 1) * 4
        stretch(box, boxes[at]!, boxes[at + 1]!)
        stretch(box, boxes[at + 2]!, boxes[at + 3]!)
      }
      boxes.set(box, (above + node) * 4)
    }
    below = above
    leaves = nodes
  }
}

function stretch(box: number[], x: number, y: number): void {
  if (x < box[0]!) box[0] = x
  if (y < box[1]!) box[1] = y
  if (x > box[2]!) box[2] = x
  if (y > box[3]!) box[3] = y
}
