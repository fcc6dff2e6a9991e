import { type Arrangement, arrange, type Spread } from './arrange.ts'

/** What the page asks: first the places, then, zoom by zoom, how they stand. Places are told apart by their number. */
export type ArrangeRequest =
  | { readonly number: number; readonly spread: Spread }
  | { readonly number: number; readonly zoom: number }

/** How the places of a number stand. */
export interface ArrangeAnswer {
  readonly number: number
  readonly arrangement: Arrangement
}

let spread: Spread | null = null

self.onmessage = ({ data }: MessageEvent<ArrangeRequest>) => {
  if ('spread' in data) {
    spread = data.spread
    return
  }
  if (!spread) return
  const arrangement = arrange(spread, data.zoom)
  const answer: ArrangeAnswer = { number: data.number, arrangement }
  // Handed over and not copied: there are tens of thousands of symbols.
  const transfer = Object.values(arrangement).flatMap(part => (ArrayBuffer.isView(part) ? [part.buffer] : []))
  self.postMessage(answer, { transfer })
}
