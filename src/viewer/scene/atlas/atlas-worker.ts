import { buildAtlas, type WorldTopology } from './build-atlas.ts'

/** What the page asks of the worker. */
export interface AtlasRequest {
  /** Absolute address of a world-atlas topology. */
  readonly url: string
  readonly smooth: boolean
}

// Decoding half a million vertices takes longer than a frame, so it happens here and not in the page.
self.onmessage = async ({ data }: MessageEvent<AtlasRequest>) => {
  try {
    const response = await fetch(data.url)
    if (!response.ok) throw new Error(`${data.url} answered ${response.status}.`)
    const topology: WorldTopology = await response.json()
    const atlas = buildAtlas(topology, { smooth: data.smooth })
    const { xy, starts, boxes, boxStarts } = atlas.lines
    self.postMessage({ atlas }, { transfer: [xy.buffer, starts.buffer, boxes.buffer, boxStarts.buffer] })
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
}
