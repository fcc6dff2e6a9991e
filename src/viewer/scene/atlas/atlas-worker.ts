import { type AtlasOptions, buildAtlas } from './build-atlas.ts'
import type { WorldTopology } from './topology.ts'

/** A request of the page to the worker. */
export interface AtlasRequest extends AtlasOptions {
  /** Absolute address of a topology of the world. */
  readonly url: string
}

// Decoding half a million vertices takes longer than a frame, so it happens here and not in the page.
self.onmessage = async ({ data }: MessageEvent<AtlasRequest>) => {
  try {
    const response = await fetch(data.url)
    if (!response.ok) throw new Error(`${data.url} answered ${response.status}.`)
    const topology: WorldTopology = await response.json()
    const atlas = buildAtlas(topology, data)
    const { xy, starts, boxes, boxStarts } = atlas.lines
    self.postMessage({ atlas }, { transfer: [xy.buffer, starts.buffer, boxes.buffer, boxStarts.buffer] })
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
}
