/** A row of features and whether it is a toponym. */
export interface Example {
  readonly index: ArrayLike<number>
  readonly value: ArrayLike<number>
  readonly label: number
}

/**
 * Logistic regression with a ridge penalty, by full-batch gradient descent with Nesterov's momentum: deterministic,
 * and the problem is convex, so nothing finer is called for.
 */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  ridge: number,
  rounds = 400,
): Float64Array {
  return descend(size, ridge, examples.length, rounds, (weights, gradient) => {
    for (const { index, value, label } of examples) {
      let sum = 0
      for (let i = 0; i < index.length; i++) sum += weights[index[i]!]! * value[i]!
      const error = 1 / (1 + Math.exp(-sum)) - label
      for (let i = 0; i < index.length; i++) gradient[index[i]!]! += error * value[i]!
    }
  })
}

/** One choice among candidates: dense rows one after another, and which of them are right. */
export interface Choice {
  readonly rows: Float64Array
  readonly right: readonly boolean[]
  readonly weight: number
}

/** Conditional logit (McFadden 1974) over the first `used` signs of rows of `size`. */
export function fitChoice(
  choices: readonly Choice[],
  size: number,
  used: number,
  ridge: number,
  rounds = 400,
): Float64Array {
  return descend(size, ridge, choices.length, rounds, (weights, gradient) => {
    for (const { rows, right, weight } of choices) {
      const scores = right.map((_, at) => {
        let sum = 0
        for (let i = 0; i < used; i++) sum += weights[i]! * rows[at * size + i]!
        return sum
      })
      const top = Math.max(...scores)
      const likely = scores.map(value => Math.exp(value - top))
      const all = likely.reduce((a, b) => a + b, 0)
      const good = likely.reduce((a, b, at) => (right[at] ? a + b : a), 0)
      for (let at = 0; at < likely.length; at++) {
        const error = weight * (likely[at]! / all - (right[at] ? likely[at]! / good : 0))
        for (let i = 0; i < used; i++) gradient[i]! += error * rows[at * size + i]!
      }
    }
  })
}

type AddGradient = (weights: Float64Array, gradient: Float64Array) => void

function descend(
  size: number,
  ridge: number,
  count: number,
  rounds: number,
  addGradient: AddGradient,
): Float64Array {
  const weights = new Float64Array(size)
  const ahead = new Float64Array(size)
  const gradient = new Float64Array(size)
  const squares = new Float64Array(size)
  const velocity = new Float64Array(size)
  for (let round = 1; round <= rounds; round++) {
    const rate = 0.1 * Math.min(1, 4 * (1 - round / (rounds + 1)))
    for (let i = 0; i < size; i++) ahead[i] = weights[i]!
    gradient.fill(0)
    addGradient(ahead, gradient)
    for (let i = 0; i < size; i++) {
      const slope = (gradient[i]! + ridge * ahead[i]!) / count
      velocity[i] = 0.9 * velocity[i]! + 0.1 * slope
      squares[i] = 0.99 * squares[i]! + 0.01 * slope * slope
      const scale = Math.sqrt(squares[i]! / (1 - 0.99 ** round)) + 1e-9
      weights[i]! -= (rate * (velocity[i]! / (1 - 0.9 ** round))) / scale
    }
  }
  return weights
}
