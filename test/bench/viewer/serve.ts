import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { addFolder, type FileTable } from '../../../src/cli/serve/file-table.ts'
import { openServer } from '../../../src/cli/serve/serve.ts'
import type { BenchPoint } from './points.ts'

/** The bench page on a free port. */
export interface BenchServer {
  readonly address: string
  readonly stop: () => void
}

/** Builds the bench page as the viewer is built, and serves it with its points. */
export async function serveBench(points: readonly BenchPoint[]): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wherein-bench-'))
  const root = fileURLToPath(new URL('.', import.meta.url))
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: join(root, 'page.html') },
    },
  })
  writeFileSync(join(folder, 'points.json'), JSON.stringify(points))
  const table: FileTable = new Map()
  await addFolder(table, folder)
  const server = openServer(table, '127.0.0.1')
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    address: `http://127.0.0.1:${port}/page.html`,
    stop() {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
