import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { launchChromium } from '../browser/chromium.ts'
import type { PageFigures } from './gazetteer-page.ts'

export interface BrowserFigures extends PageFigures {
  /** Bytes of memory the open gazetteer takes, without the file itself. */
  readonly memory: number
}

/** Opens a gazetteer file in Chromium and measures it there. */
export async function measureInChromium(file: string, queries: readonly string[]): Promise<BrowserFigures> {
  const script = await bundle()
  const server = createServer((request, response) => {
    response.end(request.url === '/file' ? readFileSync(file) : '<!doctype html><title>bench</title>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.addScriptTag({ content: script })
    const used = async () => {
      await session.send('HeapProfiler.collectGarbage')
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
        usedSize: number
        backingStorageSize?: number
      }
      return usedSize + backingStorageSize
    }
    const before = await used()
    const figures = await page.evaluate(([url, words]) => window.measureGazetteer(url, words), [
      '/file',
      queries,
    ] as const)
    return { ...figures, memory: (await used()) - before }
  } finally {
    await browser.close()
    server.close()
  }
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('gazetteer-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  })
  const output = [result].flat().flatMap(part => ('output' in part ? part.output : []))
  return output.flatMap(part => (part.type === 'chunk' ? [part.code] : [])).join('\n')
}
