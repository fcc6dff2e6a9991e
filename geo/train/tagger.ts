import { BUCKETS } from '../../src/geoparse/weights/tagger.ts'
import type { Examples } from './collect.ts'
import { makeRandom } from './random.ts'

/** Examples with how much each of them counts. */
export interface WeightedExamples {
  readonly examples: Examples
  readonly weight: number
  /** Which documents are used. */
  readonly uses: (document: number) => boolean
}

/**
 * Fits the weights of the hashed features by logistic regression: stochastic gradient descent with a step of its own for
 * each weight (AdaGrad, Duchi et al. 2011) and a ridge, over a seeded shuffle. The same input gives the same weights.
 */
export function fitTagger(
  sets: readonly WeightedExamples[],
  epochs = 8,
  rate = 0.25,
  ridge = 2e-6,
  drop = 0,
): Float64Array {
  const order: number[] = []
  sets.forEach(({ examples, uses }, set) => {
    for (let i = 0; i < examples.count; i++)
      if (examples.label[i]! < 2 && uses(examples.document[i]!)) order.push(set * 2 ** 22 + i)
  })
  const random = makeRandom(7)
  const weights = new Float64Array(BUCKETS)
  const kept = new Int32Array(512)
  const squares = new Float64Array(BUCKETS).fill(1)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const key of order) {
      const { examples, weight } = sets[Math.floor(key / 2 ** 22)]!
      const i = key % 2 ** 22
      const from = examples.row[i]!
      const to = examples.row[i + 1]!
      let sum = 0
      let used = 0
      for (let at = from; at < to; at++) {
        if (drop > 0 && random() < drop) continue
        kept[used++] = examples.bucket[at]!
      }
      for (let at = 0; at < used; at++) sum += weights[kept[at]!]!
      const error = weight * (1 / (1 + Math.exp(-sum)) - examples.label[i]!)
      if (Math.abs(error) < 1e-4) continue
      for (let at = 0; at < used; at++) {
        const bucket = kept[at]!
        const slope = error + ridge * weights[bucket]!
        squares[bucket]! += slope * slope
        weights[bucket]! -= (rate * slope) / Math.sqrt(squares[bucket]!)
      }
    }
  }
  for (let at = 0; at < weights.length; at++) weights[at]! *= 1 - drop
  return weights
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[other]!
    order[other] = kept
  }
}
