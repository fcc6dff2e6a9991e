/** A row of features and whether it is a toponym. */
export interface Example {
  readonly index: ArrayLike<number>
  readonly value: ArrayLike<number>
  readonly label: number
}

/**
 * Logistic regression with a ridge penalty, fitted on all examples at once: deterministic.
 */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  ridge: number,
  pinned: ReadonlyMap<number, number> = new Map(),
  rounds = 250,
): Float64Array {
  const index = Int32Array.from(examples.flatMap(example => Array.from(example.index)))
  const value = Float64Array.from(examples.flatMap(example => Array.from(example.value)))
  return descend(size, ridge, examples.length, rounds, (weights, gradient) => {
    for (const [at, weight] of pinned) weights[at] = weight
    let from = 0
    for (const example of examples) {
      const to = from + example.index.length
      let sum = 0
      for (let i = from; i < to; i++) sum += weights[index[i]!]! * value[i]!
      const error = 1 / (1 + Math.exp(-sum)) - example.label
      for (let i = from; i < to; i++) gradient[index[i]!]! += error * value[i]!
      from = to
    }
    for (const [at, weight] of pinned) gradient[at] = -ridge * weight
  })
}

/** One choice among candidates: dense rows one after another, and which of them are right. */
export interface Choice {
  readonly rows: Float64Array
  readonly right: readonly boolean[]
  readonly weight: number
}

/** Conditional logit (McFadden 1974) over the first `used` features of rows of `size`. */
export function fitChoice(
  choices: readonly Choice[],
  size: number,
  used: number,
  ridge: number,
  pinned: ReadonlyMap<number, number> = new Map(),
  rounds = 250,
): Float64Array {
  const likely = new Float64Array(Math.max(0, ...choices.map(choice => choice.right.length)))
  return descend(size, ridge, choices.length, rounds, (weights, gradient) => {
    for (const [at, weight] of pinned) weights[at] = weight
    for (const choice of choices) addChoice(choice, size, used, weights, gradient, likely)
    for (const [at, weight] of pinned) gradient[at] = -ridge * weight
  })
}

function addChoice(
  { rows, right, weight }: Choice,
  size: number,
  used: number,
  weights: Float64Array,
  gradient: Float64Array,
  likely: Float64Array,
): void {
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < right.length; at++) {
    let sum = 0
    for (let i = 0; i < used; i++) sum += weights[i]! * rows[at * size + i]!
    likely[at] = sum
    top = Math.max(top, sum)
  }
  let all = 0
  let good = 0
  for (let at = 0; at < right.length; at++) {
    likely[at] = Math.exp(likely[at]! - top)
    all += likely[at]!
    if (right[at]) good += likely[at]!
  }
  for (let at = 0; at < right.length; at++) {
    const error = weight * (likely[at]! / all - (right[at] ? likely[at]! / good : 0))
    for (let i = 0; i < used; i++) gradient[i]! += error * rows[at * size + i]!
  }
}

type AddGradient = (weights: Float64Array, gradient: Float64Array) => void

/** Gradient descent with moments (Adam, Kingma and Ba 2015) and a rate that falls to nothing. */
function descend(
  size: number,
  ridge: number,
  count: number,
  rounds: number,
  addGradient: AddGradient,
): Float64Array {
  const weights = new Float64Array(size)
  const gradient = new Float64Array(size)
  const squares = new Float64Array(size)
  const velocity = new Float64Array(size)
  for (let round = 1; round <= rounds; round++) {
    const rate = 0.15 * (1 - round / (rounds + 1))
    gradient.fill(0)
    addGradient(weights, gradient)
    for (let i = 0; i < size; i++) {
      const slope = (gradient[i]! + ridge * weights[i]!) / Math.max(1, count)
      velocity[i] = 0.9 * velocity[i]! + 0.1 * slope
      squares[i] = 0.99 * squares[i]! + 0.01 * slope * slope
      const scale = Math.sqrt(squares[i]! / (1 - 0.99 ** round)) + 1e-9
      weights[i]! -= (rate * (velocity[i]! / (1 - 0.9 ** round))) / scale
    }
  }
  return weights
}
