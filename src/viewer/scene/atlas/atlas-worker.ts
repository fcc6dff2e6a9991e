import { type AtlasRequest, readAtlas } from './read-atlas.ts'

// Decoding a hundred thousand vertices takes longer than a frame, so it happens here and not in the page.
self.onmessage = ({ data }: MessageEvent<AtlasRequest>) => {
  const answer = readAtlas(data)
  if ('error' in answer) return self.postMessage(answer)
  const { xy, starts, boxes, boxStarts } = answer.atlas.lines
  self.postMessage(answer, { transfer: [xy.buffer, starts.buffer, boxes.buffer, boxStarts.buffer] })
}
