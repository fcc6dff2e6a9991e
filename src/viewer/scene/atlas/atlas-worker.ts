import { type AtlasRequest, readAtlas } from './read-atlas.ts'

// Decoding half a million vertices takes longer than a frame, so it happens here and not in the page.
self.onmessage = async ({ data }: MessageEvent<AtlasRequest>) => {
  const answer = await readAtlas(data)
  if ('error' in answer) return self.postMessage(answer)
  const { xy, starts, boxes, boxStarts } = answer.atlas.lines
  self.postMessage(answer, { transfer: [xy.buffer, starts.buffer, boxes.buffer, boxStarts.buffer] })
}
