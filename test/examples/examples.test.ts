import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { serveHosts } from '../browser/embed/host-server.ts'
import { highlightedIn } from '../browser/embed/walk.ts'
import { visit } from '../browser/visit.ts'
import { BUILDS, buildExample, environment, installExamples } from './build-examples.ts'

/** Where a built example can be opened. */
interface Opened {
  readonly address: string
  readonly stop: () => void
}

/** How long a build may take on a machine that does much else, in milliseconds. */
const BUILD = 400_000

describe('the package in the bundlers of others', () => {
  let folder: string
  let browser: Browser

  beforeAll(async () => {
    folder = installExamples()
    browser = await launchChromium()
  }, BUILD)
  afterAll(() => browser?.close())

  // The second build of Next.js takes as long as all of the others: `npm run examples` has it.
  test.each(BUILDS.filter(({ name }) => process.env.EVERY_EXAMPLE || name !== 'next-webpack'))(
    '$name is built, and shows a corpus and its own article',
    async build => {
      const project = await buildExample(build, folder)
      const { address, stop } = build.from === 'next' ? await startNext(project) : await serve(project, build)
      const { page, complaints, strangers } = await visit(browser, address)
      const map = (attribute: string) => page.locator(`wherein-map[${attribute}]`)
      await map('src')
        .getByRole('button', { name: /^Astrakhan/ })
        .first()
        .waitFor()
      await map('for')
        .getByRole('button', { name: /^Ganja/ })
        .first()
        .waitFor()
      await expect.poll(() => highlightedIn(page, 'place')).toEqual(['Tbilisi', 'Ganja', 'Baku'])
      // That the page did not do the work itself tells that the bundler has the worker's address right.
      expect(
        page
          .workers()
          .map(worker => worker.url())
          .join(),
      ).toContain(new URL(address).origin)
      expect(complaints).toEqual([])
      expect(strangers).toEqual([])
      const heard = page.getByRole('status').filter({ hasText: 'Open a place.' })
      if (await heard.count()) {
        await map('src')
          .getByRole('button', { name: /^Astrakhan/ })
          .first()
          .click()
        await page.getByText('You opened Astrakhan.').waitFor()
      }
      await page.context().close()
      stop()
    },
    BUILD,
  )
})

/** Serves what a bundler wrote: of Vite the folder `dist`, of webpack the page beside its script. */
async function serve(project: string, { output }: (typeof BUILDS)[number]): Promise<Opened> {
  const corpus = { '/corpus.json': readFileSync(join(project, 'public/corpus.json'), 'utf8') }
  const { address, stop } = await serveHosts(corpus, join(project, output.replace(/\/built$/, '')))
  return { address: `${address}built/index.html`, stop }
}

/** Starts the server of Next.js, so that the page comes as the server renders it. */
function startNext(project: string): Promise<Opened> {
  const next = join(project, '../../node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'start', '--port', '0', '--hostname', '127.0.0.1'], {
    cwd: project,
    env: environment(),
  })
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0]
      if (address && printed.includes('Ready')) resolve({ address: `${address}/`, stop: () => child.kill() })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', code => reject(new Error(`next start ended with ${code}: ${printed}`)))
  })
}
