import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The command line serving a path's articles on a free port. */
export interface Served {
  readonly address: string
  readonly stop: () => void
}

/** Starts `wherein serve` as a user would and waits for the address it prints; with null, without any articles. */
export function serveArticles(path: string | null = 'seeds'): Promise<Served> {
  const child = wherein('serve', ...(path === null ? [] : [path]), '--port', '0')
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', chunk => {
      printed += chunk
      const address = /http:\/\/\S+/.exec(printed)?.[0]
      if (address) resolve({ address, stop: () => child.kill() })
    })
    child.stderr?.on('data', chunk => {
      printed += chunk
    })
    child.on('exit', code => reject(new Error(`wherein serve ended with ${code}: ${printed}`)))
  })
}

/** Starts the command line with arguments. */
export function wherein(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: ROOT })
}
