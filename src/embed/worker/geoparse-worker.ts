import type { GeoparseRequest } from './protocol.ts'
import { serveGeoparse } from './serve-geoparse.ts'

self.onmessage = ({ data }: MessageEvent<GeoparseRequest>) =>
  serveGeoparse(data, answer => self.postMessage(answer))
