import type { MapParts } from '../atlas/cells/fetch-parts.ts'
import { readWaters } from './read-waters.ts'

// Decoding tens of thousands of vertices takes longer than a frame, so it happens here and not in the page.
self.onmessage = ({ data }: MessageEvent<MapParts>) => {
  const answer = readWaters(data)
  if ('error' in answer) return self.postMessage(answer)
  const { xy, starts, boxes, boxStarts } = answer.waters.lines
  self.postMessage(answer, { transfer: [xy.buffer, starts.buffer, boxes.buffer, boxStarts.buffer] })
}
