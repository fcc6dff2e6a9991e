import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../chromium.ts'
import { visit } from '../visit.ts'
import { serveHosts } from './host-server.ts'
import { type Installed, installPackage } from './installed.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** Where the page that the command line writes is said to be. */
const SITE = 'https://maps.example/trains/'

const BIN = join(ROOT, 'node_modules/.bin')

/** The package as somebody gets it: packed, installed into an empty project, and used there. */
describe('the packed package', () => {
  let project: Installed
  let browser: Browser

  beforeAll(async () => {
    project = installPackage()
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    project?.remove()
  })

  const inPackage = (path: string) => join(project.folder, 'node_modules/wherein', path)
  const tarball = () => readdirSync(project.folder).find(file => file.endsWith('.tgz')) ?? ''

  test('ships what is used and nothing else', () => {
    for (const path of ['geo/full.gazetteer.gz', 'geo/SOURCES.md', 'dist/cli/main.js', 'LICENSE'])
      expect(existsSync(inPackage(path)), path).toBe(true)
    for (const path of ['seeds', 'test', 'src', 'geo/compile', 'geo/curated', 'geo/core.gazetteer.gz'])
      expect(existsSync(inPackage(path)), path).toBe(false)
  })

  test('ships the base map once, where built pages have it: among the files of the element', () => {
    const mapsIn = (folder: string) =>
      readdirSync(folder).filter(file => /^(world|waters|cell)-.*\.json$/.test(file))
    const viewer = mapsIn(join(ROOT, 'dist/viewer/assets'))
    // Coarse land and waters, and the cells of the finest.
    expect(viewer.length).toBeGreaterThan(300)
    expect(mapsIn(inPackage('dist/embed/assets'))).toEqual(viewer)
    expect(mapsIn(inPackage('dist/viewer/assets'))).toEqual([])
  })

  test('publint and attw find nothing', () => {
    const path = join(project.folder, tarball())
    expect(execFileSync(join(BIN, 'publint'), [path, '--strict'], { encoding: 'utf8' })).toContain('All good')
    const data = ['core.gazetteer.gz', 'full.gazetteer.gz']
    // attw ends with an error where it finds a problem.
    execFileSync(join(BIN, 'attw'), [path, '--profile', 'esm-only', '--exclude-entrypoints', ...data])
  })

  test('every entry can be imported on a server, where there is no page', () => {
    project.write(
      'server.js',
      `import { renderToString } from 'react-dom/server'
       import { createElement } from 'react'
       import 'wherein/element'
       import { WhereinMap } from 'wherein/react'
       import { geoparse, openGazetteer } from 'wherein'
       import { readCorpus } from 'wherein/formats'
       import { readFile } from 'node:fs/promises'
       import { fileURLToPath } from 'node:url'
       const bytes = await readFile(fileURLToPath(import.meta.resolve('wherein/core.gazetteer.gz')))
       const [mention] = geoparse('She left Baku.', await openGazetteer(bytes))
       console.log(mention.phrase, mention.place, readCorpus('x').ok)
       console.log(renderToString(createElement(WhereinMap, { src: '/a.json', htmlFor: '#b', interactive: false })))`,
    )
    const [found, html] = project.run('node', 'server.js').trim().split('\n')
    expect(found).toBe('Baku geonames:587084 false')
    expect(html).toBe('<wherein-map src="/a.json" for="#b" interactive="false"></wherein-map>')
  })

  test('a page of tests, in jsdom as Vitest sets it up, has the element with its fallback', () => {
    project.write(
      'jsdom.js',
      `import { JSDOM } from 'jsdom'
       import { populateGlobal } from 'vitest/runtime'
       const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true, url: 'http://localhost/' })
       populateGlobal(globalThis, window, { bindFunctions: true })
       globalThis.IS_REACT_ACT_ENVIRONMENT = true
       const { act, createElement } = await import('react')
       const { createRoot } = await import('react-dom/client')
       const { WhereinMap } = await import('wherein/react')
       const root = createRoot(document.body.appendChild(document.createElement('main')))
       const props = { src: '/a.json', corpus: { version: 1 }, place: 'Baku', loading: 'eager' }
       await act(() => root.render(createElement(WhereinMap, props, 'Fallback')))
       const map = document.querySelector('wherein-map')
       console.log(map.shadowRoot.querySelector('slot:not([name])') !== null, map.place, map.textContent)
       await new Promise(resolve => setTimeout(resolve, 200))
       await act(() => root.unmount())
       document.body.innerHTML = '<wherein-map for="p">Second</wherein-map>'
       document.querySelector('wherein-map').theme = 'dark'
       console.log(document.querySelector('wherein-map').outerHTML)
       process.exit()`,
    )
    const [first, second] = project.run('node', 'jsdom.js').trim().split('\n')
    expect(first).toBe('true Baku Fallback')
    expect(second).toBe('<wherein-map for="p" theme="dark">Second</wherein-map>')
  })

  test('the example of the library in the README runs as it stands', () => {
    const [, section] = readFileSync('README.md', 'utf8').split(/^## Use it as a library$/m) as [
      string,
      string,
    ]
    project.write('example.js', /^```js\n(.*?)^```$/ms.exec(section)?.[1] ?? '')
    const said = project.run('node', 'example.js')
    expect(said).toMatch(/^Ganja 22 geonames:586523 0\.\d+$/m)
    expect(said).toContain("id: 'geonames:585909'")
    expect(said).toContain('"phrase":"Tbilisi"')
  })

  test('its types are found, and the tag is known to TypeScript', () => {
    project.write(
      'typed.ts',
      `import 'wherein/element'
       import 'wherein/style.css'
       import { type Corpus, buildCorpus, openGazetteer } from 'wherein'
       import { writeCorpus } from 'wherein/formats'
       import type { WhereinMapProps } from 'wherein/react'
       const map = document.createElement('wherein-map')
       map.addEventListener('wherein-place', event => console.log(event.detail.place?.name.length))
       map.theme = 'dark'
       // @ts-expect-error there is no such theme
       map.theme = 'pink'
       const gazetteer = await openGazetteer(new ArrayBuffer(8))
       const corpus: Corpus = await buildCorpus([{ id: 'a', text: 'b' }], gazetteer)
       const props: WhereinMapProps = { corpus, onPlace: event => event.detail.place }
       console.log(writeCorpus(corpus), props)`,
    )
    const options =
      '--noEmit --strict --target es2023 --module esnext --moduleResolution bundler --lib es2023,dom'
    project.run(join(BIN, 'tsc'), ...options.split(' '), 'typed.ts')
  })

  test('the command line runs from the package', () => {
    project.write('texts/a.txt', 'The train from Tbilisi to Baku was late.')
    const line = project.run('node_modules/.bin/wherein', 'annotate', 'texts')
    expect(JSON.parse(line).places.map(({ phrase }: { phrase: string }) => phrase)).toEqual([
      'Tbilisi',
      'Baku',
    ])
    project.run('node_modules/.bin/wherein', 'build', 'texts', '--out', 'site', '--url', SITE)
    const index = readFileSync(join(project.folder, 'site/index.html'), 'utf8')
    expect(index).toContain('<q dir="auto">The train from <mark>Tbilisi</mark> to Baku was late.</q>')
  })

  test('the page it writes can be read without script, and embeds itself with it', async () => {
    const hosts = await serveHosts({}, join(project.folder, 'site'))
    const { page } = await visit(browser, `${hosts.address}built/index.html`, { javaScriptEnabled: false })
    expect(await page.getByText('to Baku was late').first().isVisible()).toBe(true)
    await page.context().close()
    const framed = await visit(browser, `${hosts.address}built/embed.html`)
    await framed.page
      .getByRole('button', { name: /^Tbilisi/ })
      .first()
      .waitFor()
    expect(framed.complaints).toEqual([])
    await framed.page.context().close()
    hosts.stop()
  })

  test('with its address on the web, each article has a page, whose oEmbed offers a frame that shows it', async () => {
    const hosts = await serveHosts({}, join(project.folder, 'site'))
    const local = (address: string | null) => {
      expect(address).toMatch(new RegExp(`^${SITE}`))
      return (address ?? '').replace(SITE, `${hosts.address}built/`)
    }
    const { page, complaints } = await visit(browser, `${hosts.address}built/articles/a.html`)
    await page
      .getByRole('button', { name: /^Tbilisi/ })
      .first()
      .waitFor()
    const link = page.locator('link[rel=alternate][type="application/json+oembed"]')
    const oembed = await (await page.request.get(local(await link.getAttribute('href')))).json()
    expect(oembed).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: SITE,
      width: 800,
      height: 480,
    })
    // Somebody else's page: this one's policy takes no markup from scripts. Without an icon it would be asked for one.
    await page.goto(`${hosts.address}left.html`)
    await page.setContent(
      `<link rel="icon" href="data:,">${oembed.html.replace(SITE, `${hosts.address}built/`)}`,
    )
    const frame = page.locator('iframe')
    expect(new URL((await frame.getAttribute('src')) ?? '').searchParams.get('article')).toBe('a')
    await frame.contentFrame().getByRole('article').getByText('was late').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
    hosts.stop()
  })

  test('a Vite project builds with it, and the map shows', async () => {
    project.write(
      'index.html',
      '<!doctype html><title>x</title><link rel="icon" href="data:,"><p>Baku, Tbilisi</p><wherein-map for="p"></wherein-map><script type="module" src="/main.js"></script>',
    )
    project.write('main.js', "import 'wherein/style.css'\nimport 'wherein/element'")
    await build({ root: project.folder, logLevel: 'error', configFile: false })
    const hosts = await serveHosts({}, join(project.folder, 'dist'))
    const { page, complaints } = await visit(browser, `${hosts.address}built/index.html`)
    await page.getByRole('button', { name: /^Tbilisi/ }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
    hosts.stop()
  })

  test('of the library, only what is called is bundled', async () => {
    project.write(
      'tiny.js',
      "import { distanceKm } from 'wherein'\nconsole.log(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 }))",
    )
    await build({
      root: project.folder,
      logLevel: 'error',
      configFile: false,
      build: {
        outDir: 'tiny',
        rolldownOptions: { input: join(project.folder, 'tiny.js'), output: { entryFileNames: 'tiny.js' } },
      },
    })
    expect(readFileSync(join(project.folder, 'tiny/tiny.js'), 'utf8').length).toBeLessThan(2000)
  })
})
