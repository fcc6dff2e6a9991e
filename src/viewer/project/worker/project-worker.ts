import type { ProjectRequest } from './protocol.ts'
import { serveProject } from './serve-project.ts'

self.onmessage = ({ data: { id, request } }: MessageEvent<{ id: number; request: ProjectRequest }>) =>
  void serveProject(request, answer => self.postMessage({ id, answer }))
