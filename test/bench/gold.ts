import { readFileSync } from 'node:fs'

/** A toponym an annotator marked. Degrees WGS84; absent where the annotator could not say which place it is. */
export interface GoldToponym {
  readonly start: number
  readonly end: number
  readonly lat?: number
  readonly lon?: number
  readonly kind?: string
  readonly geonameid?: number
}

/** An annotated text. Offsets are UTF-16 code units, ends exclusive. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly toponyms: readonly GoldToponym[]
}

/** A place the geoparser found; without coordinates where it is unresolved. */
export interface Prediction {
  readonly start: number
  readonly end: number
  readonly lat?: number
  readonly lon?: number
}

/** Reads JSON Lines of annotated texts. */
export function readGold(path: string): GoldDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(line => line.trim() !== '').map(line => JSON.parse(line) as GoldDocument)
}
