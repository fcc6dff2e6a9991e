import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSingleFile } from '../../../src/cli/single-file.ts'
import { launchChromium } from '../chromium.ts'
import { CORPUS } from './corpus.ts'
import { type HostServer, serveHosts } from './host-server.ts'

const ARTICLE = '<article id="story"><p>They went from Tabriz by Tbilisi to Baku.</p></article>'
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${body}`
const map = (attributes: string) => `<wherein-map loading="eager" ${attributes}></wherein-map>`

describe('the element from another origin than the page', () => {
  let browser: Browser
  let open: HostServer
  let shut: HostServer
  let host: HostServer
  /** What the command prints that the README names. */
  let line: string
  const integrity = readFileSync('dist/embed/wherein.bundle.js.integrity', 'utf8').trim()

  beforeAll(async () => {
    browser = await launchChromium()
    const corpus = { '/corpus.json': JSON.stringify(CORPUS) }
    ;[open, shut] = await Promise.all([serveHosts(corpus, undefined, { cors: true }), serveHosts(corpus)])
    const parts = (server: HostServer) =>
      `<script type="module" src="${server.address}wherein/wherein.js"></script>`
    const bundle = (server: HostServer, sum = integrity) =>
      `<script src="${server.address}wherein/wherein.bundle.js" integrity="${sum}" crossorigin="anonymous"></script>`
    const frame = (server: HostServer, path: string) =>
      `<iframe sandbox="allow-scripts" data-wherein title="Map" width="900" height="200" src="${server.address}wherein/embed.html?src=${path}"></iframe>`
    const command = ['--import', 'tsx', 'src/cli/main.ts', 'embed', `${open.address}wherein/`]
    line = execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const noWorkers = "worker-src 'none'"
    host = await serveHosts(
      {
        ...corpus,
        '/parts-for.html': page(parts(open) + ARTICLE + map('for="#story"')),
        '/parts-src.html': page(parts(open) + map('src="/corpus.json"')),
        '/bundle-for.html': page(bundle(open) + ARTICLE + map('for="#story"')),
        '/bundle-src.html': page(bundle(open) + map('src="/corpus.json"')),
        '/line.html': page(line + map('src="/corpus.json"')),
        '/tampered.html': page(bundle(open, `sha384-${'A'.repeat(64)}`) + map('src="/corpus.json"')),
        '/no-cors.html': page(
          `<script src="${shut.address}wherein/wherein.bundle.js"></script>${ARTICLE}${map('for="#story"')}`,
        ),
        '/no-workers.html': page(
          `<script type="module" src="/wherein/wherein.js"></script>${ARTICLE}${map('for="#story"')}${map('src="/corpus.json"')}`,
        ),
        '/trusted.html': page(
          `<script type="module" src="/wherein/wherein.js"></script>${ARTICLE}${map('for="#story"')}${map('src="/corpus.json"')}`,
        ),
        '/frame-open.html': page(
          `<script src="${open.address}wherein/host.js"></script>${frame(open, '/corpus.json')}`,
        ),
        '/frame-shut.html': page(frame(shut, '/corpus.json')),
        '/frame-late.html': page(
          `<script src="${shut.address}wherein/host.js"></script><div id="box"></div>`,
        ),
      },
      undefined,
      { policies: { '/no-workers.html': noWorkers, '/trusted.html': "require-trusted-types-for 'script'" } },
    )
  })
  afterAll(async () => {
    await browser?.close()
    for (const server of [open, shut, host]) server?.stop()
  })

  async function at(path: string, steps: (page: Page, errors: string[]) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => message.type() === 'error' && errors.push(message.text()))
    await page.goto(path.startsWith('file:') ? path : host.address + path)
    await steps(page, errors)
    await context.close()
  }
  const pin = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().waitFor()

  test('shows article and corpus, in parts and as one file whose integrity is checked', async () => {
    for (const path of ['parts-for.html', 'bundle-for.html'])
      await at(path, async (page, errors) => {
        await pin(page, /^Tbilisi/)
        await expect.poll(() => page.evaluate(() => CSS.highlights.get('wherein-place')?.size)).toBe(3)
        expect(errors).toEqual([])
      })
    for (const path of ['parts-src.html', 'bundle-src.html', 'line.html'])
      await at(path, async (page, errors) => {
        await pin(page, /^Astrakhan/)
        await expect.poll(() => landIsPainted(page), { timeout: 15_000 }).toBe(true)
        expect(errors).toEqual([])
      })
    await at('tampered.html', async (page, errors) => {
      await expect.poll(() => errors.join()).toMatch(/integrity/)
      expect(await page.evaluate(() => customElements.get('wherein-map'))).toBeUndefined()
    })
  })

  test('the line of the README is the one that the command prints', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    const pinned = `https://cdn.example/wherein@${version}/dist/embed/`
    const shape = line.trim().replace(`${open.address}wherein/`, pinned).replace(integrity, 'sha384-…')
    for (const path of ['README.md', 'docs/embedding.md']) {
      const text = readFileSync(path, 'utf8')
      expect(text).toContain(`\n${shape}\n`)
      expect(text).toContain(`npx wherein embed ${pinned}`)
    }
  })

  test('says which header is missing', () =>
    at('no-cors.html', async page => {
      await expect
        .poll(() => page.getByRole('alert').first().textContent(), { timeout: 15_000 })
        .toMatch(
          new RegExp(`^${shut.address.slice(0, -1)} .*core\\.gazetteer\\.gz.*Access-Control-Allow-Origin`),
        )
    }))

  test('works without workers, and where Trusted Types are required', async () => {
    for (const path of ['no-workers.html', 'trusted.html'])
      await at(path, async (page, errors) => {
        await pin(page, /^Tbilisi/)
        await pin(page, /^Astrakhan/)
        await expect.poll(() => landIsPainted(page), { timeout: 15_000 }).toBe(true)
        // That a worker was refused the browser says itself.
        expect(errors.filter(text => !/worker/i.test(text))).toEqual([])
      })
  })

  test('a frame in a sandbox works where its server allows it, and else says what to add', async () => {
    await at('frame-open.html', async page => {
      await page
        .frameLocator('iframe')
        .getByRole('button', { name: /^Astrakhan/ })
        .waitFor()
      await expect
        .poll(() => page.locator('iframe').evaluate(frame => frame.clientHeight))
        .toBeGreaterThan(300)
    })
    await at('frame-shut.html', async page => {
      const alert = page.frameLocator('iframe').getByRole('alert')
      await alert.waitFor()
      expect(await alert.textContent()).toMatch(/allow-same-origin.*Access-Control-Allow-Origin/)
    })
  })

  test('frames that come later get their height, from a host script of any site', () =>
    at('frame-late.html', async (page, errors) => {
      await page.evaluate(src => {
        const box = document.querySelector('#box')
        if (box)
          box.innerHTML = `<iframe data-wherein src="${src}" title="Places" width="100%" height="150"></iframe>`
      }, `${shut.address}wherein/embed.html?src=/corpus.json`)
      await expect
        .poll(() => page.locator('iframe').evaluate(frame => frame.clientHeight), { timeout: 15_000 })
        .toBeGreaterThan(300)
      expect(errors).toEqual([])
    }))

  test('one file opens from a disk and inside a sandbox, and asks for nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wherein-'))
    const file = join(folder, 'map.html')
    await buildSingleFile(['seeds'], { out: file })
    writeFileSync(
      join(folder, 'around.html'),
      page('<iframe sandbox="allow-scripts" title="Map" width="900" height="600" src="map.html"></iframe>'),
    )
    for (const name of ['map.html', 'around.html'])
      await at(pathToFileURL(join(folder, name)).href, async (page, errors) => {
        const asked: string[] = []
        page.on('request', request => asked.push(request.url()))
        const inside = name === 'map.html' ? page : page.frameLocator('iframe')
        await inside.getByRole('button', { name: /^Baku/ }).first().waitFor()
        await expect.poll(() => landIsPainted(inside), { timeout: 15_000 }).toBe(true)
        expect(asked.filter(url => !/^(data|blob|file):/.test(url))).toEqual([])
        expect(errors).toEqual([])
        if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
      })
    rmSync(folder, { recursive: true, force: true })
  })
})

/** Whether the base map shows more than one colour: land and sea. A page of the viewer's own has no shadow tree. */
function landIsPainted(page: Page | FrameLocator): Promise<boolean> {
  return page.locator('html').evaluate(root => {
    const trees = [...root.querySelectorAll('wherein-map')].map(map => map.shadowRoot ?? map)
    const tiles = [root, ...trees].flatMap(tree => [...tree.querySelectorAll('canvas')])
    return tiles.some(tile => {
      const copy = document.createElement('canvas')
      copy.width = copy.height = 32
      const context = copy.getContext('2d')
      context?.drawImage(tile, 0, 0, 32, 32)
      const { data } = context?.getImageData(0, 0, 32, 32) ?? { data: new Uint8ClampedArray() }
      const colours = new Set<string>()
      for (let i = 0; i < data.length; i += 4)
        if (data[i + 3] === 255) colours.add(data.slice(i, i + 3).join())
      return colours.size > 2
    })
  })
}
