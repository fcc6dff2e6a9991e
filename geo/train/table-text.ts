import { FEATURES } from '../../src/geoparse/weights/features.ts'
import type { Weights } from '../../src/geoparse/weights/weights.ts'

/** The source of src/geoparse/weights/weight-table.ts. */
export function tableText(weights: Weights): string {
  const part = (name: 'rescore' | 'prior' | 'resolve', rows: readonly string[]) => {
    const lines = rows.flatMap((row, i) =>
      Math.abs(weights[name][i]!) < 0.005 ? [] : [`    '${row}': ${weights[name][i]!.toFixed(2)},`],
    )
    return `  ${name}: {\n${lines.join('\n')}\n  },`
  }
  return [
    "import type { WeightTable } from './weights.ts'",
    '',
    '/** What each feature adds to the log-odds, by step. Written by `geo/train/fit.ts`; see `features.ts` for their names. */',
    "export const WEIGHT_TABLE: Omit<WeightTable, 'prior' | 'resolve'> = {",
    part('rescore', FEATURES),
    `  confidence: { constant: ${weights.confidence[0]!.toFixed(2)}, recognition: ${weights.confidence[1]!.toFixed(2)}, resolution: ${weights.confidence[2]!.toFixed(2)} },`,
    '}',
    '',
  ].join('\n')
}

/** The source of src/geoparse/weights/tagger-table.ts: see `unpackTagger`. */
export function taggerText(weights: Int8Array): string {
  const bytes: number[] = []
  for (let at = 0; at < weights.length; ) {
    let end = at
    while (end < weights.length && weights[end] === 0 && end - at < 255) end++
    if (end - at > 2 || (end > at && end === weights.length)) {
      bytes.push(0x80, end - at)
      at = end
    } else bytes.push(weights[at++]! & 0xff)
  }
  const text = Buffer.from(bytes).toString('base64').replace(/=+$/, '')
  return `/** See \`unpackTagger\`. Written by \`geo/train/fit.ts\`. */\nexport const TAGGER =\n  '${text}'\n`
}
