import { buildWaters, type WatersTopology } from './build-waters.ts'

// Decoding a quarter of a million vertices takes longer than a frame, so it happens here and not in the page.
self.onmessage = async ({ data: url }: MessageEvent<string>) => {
  try {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
    const topology: WatersTopology = await response.json()
    const waters = buildWaters(topology)
    const { xy, starts, boxes, boxStarts } = waters.lines
    self.postMessage({ waters }, { transfer: [xy.buffer, starts.buffer, boxes.buffer, boxStarts.buffer] })
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
}
