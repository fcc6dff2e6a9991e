import { readWaters } from './read-waters.ts'

// Decoding a quarter of a million vertices takes longer than a frame, so it happens here and not in the page.
self.onmessage = async ({ data: url }: MessageEvent<string>) => {
  const answer = await readWaters(url)
  if ('error' in answer) return self.postMessage(answer)
  const { xy, starts, boxes, boxStarts } = answer.waters.lines
  self.postMessage(answer, { transfer: [xy.buffer, starts.buffer, boxes.buffer, boxStarts.buffer] })
}
