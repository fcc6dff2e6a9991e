import { type Arrangement, arrange, type Spread } from './arrange.ts'

/** What the page asks: first the places, then, zoom by zoom, how they stand. */
export type ArrangeRequest = { readonly spread: Spread } | { readonly zoom: number }

let spread: Spread | null = null

self.onmessage = ({ data }: MessageEvent<ArrangeRequest>) => {
  if ('spread' in data) {
    spread = data.spread
    return
  }
  if (!spread) return
  const arrangement: Arrangement = arrange(spread, data.zoom)
  self.postMessage(arrangement)
}
