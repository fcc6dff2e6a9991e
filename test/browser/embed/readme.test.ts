import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visit } from '../visit.ts'
import { CORPUS } from './corpus.ts'
import { STRICT_POLICY, serveHosts } from './host-server.ts'
import { type Installed, installPackage } from './installed.ts'
import { highlightedIn, openWalks, type Walks } from './walk.ts'

const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">'

/** The code blocks of the page on embedding, by section and language, in order. */
const page = readFileSync('docs/embedding.md', 'utf8')
const [start, ...sections] = page.split(/^## /m)
const blocksOf = (text = '') => [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, , code = '']) => code)
const section = (title: string) => {
  const found = sections.find(text => text.startsWith(`${title}\n`))
  if (found === undefined) throw new Error(`The page has no section "${title}".`)
  return blocksOf(found)
}
const [element = '', ofArticle = ''] = blocksOf(start)
const [script = ''] = section('Events and methods')
const [style = ''] = section('Size and colours')
const [react = ''] = section('React, Vue, Svelte and bundlers')
const [frame = ''] = section('Frames')
const [policy = ''] = section('Policies')
const [tag] = element.split('\n')

/** What the page tells to paste, pasted as it stands. */
describe('the page on embedding', () => {
  let project: Installed
  let walks: Walks

  beforeAll(async () => {
    project = installPackage()
    const pages = {
      '/element.html': HEAD + element,
      '/article.html': HEAD + tag + ofArticle,
      '/script.html': `${HEAD}${element}<script type="module">${script}</script>`,
      '/style.html': `${HEAD}<style>${style}</style>${element}${ofArticle}`,
      '/frame.html': HEAD + frame,
    }
    walks = await openWalks(pages, join(project.folder, 'node_modules/wherein/dist/embed'))
  })
  afterAll(async () => {
    await walks?.stop()
    project?.remove()
  })

  const showsBaku = (page: Page) => page.getByRole('button', { name: /^Baku/ }).first().waitFor()

  test('has the blocks that are pasted here', () => {
    for (const block of [element, ofArticle, script, style, react, frame, policy]) expect(block).not.toBe('')
  })

  test('one line shows a corpus', () => walks.walk('element.html', showsBaku))

  test('one line reads the article', () =>
    walks.walk('article.html', async page => {
      await showsBaku(page)
      expect(await highlightedIn(page, 'place')).toEqual(['Baku', 'Tbilisi'])
    }))

  test('the script hears events and opens what it names', () =>
    walks.walk('script.html', async page => {
      const said: string[] = []
      page.on('console', message => said.push(message.text()))
      await page.reload()
      await page.getByRole('dialog', { name: 'Baku' }).waitFor()
      await expect.poll(() => said).toContain('5')
      await page
        .getByRole('button', { name: /^Astrakhan/ })
        .first()
        .click()
      await expect.poll(() => said).toContain('Astrakhan')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /to Astrakhan/ })
        .click()
      await expect.poll(() => said).toContain('harbour 45')
    }))

  test('the style sheet sets size, colours, parts and the names in the article', () =>
    walks.walk('style.html', async page => {
      await showsBaku(page)
      const map = page.locator('wherein-map').first()
      const look = await map.evaluate(map => {
        const stage = map.shadowRoot?.querySelector('.stage') ?? map
        const { borderTopColor, fontFamily } = getComputedStyle(stage)
        const accent = getComputedStyle(stage).getPropertyValue('--accent')
        return { height: map.clientHeight, borderTopColor, accent, sans: fontFamily !== '' }
      })
      expect(look).toEqual({
        height: 480,
        borderTopColor: 'rgb(221, 221, 221)',
        accent: '#0b6e4f',
        sans: true,
      })
    }))

  test('the frame shows its map, at the height that it asks for', () =>
    walks.walk('frame.html', async page => {
      await page.frameLocator('iframe').getByRole('dialog', { name: 'Baku' }).waitFor()
      await expect.poll(() => page.locator('iframe').evaluate(({ style }) => style.blockSize)).toMatch(/px$/)
    }))

  test('the component is a map in a React application', async () => {
    const [imported, ...used] = react.trim().split('\n')
    project.write('index.html', `${HEAD}<div id="root"></div><script type="module" src="/main.jsx"></script>`)
    project.write(
      'main.jsx',
      `${imported}\nimport { createRoot } from 'react-dom/client'\ncreateRoot(document.querySelector('#root')).render(${used.join('\n')})`,
    )
    await build({ root: project.folder, logLevel: 'error', configFile: false })
    const hosts = await serveHosts({ '/corpus.json': JSON.stringify(CORPUS) }, join(project.folder, 'dist'))
    const { page, complaints } = await visit(walks.browser, `${hosts.address}built/index.html`)
    await page.getByRole('dialog', { name: 'Baku' }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
    hosts.stop()
  })

  test('in strict mode, which mounts all twice, there is one map, and none when it is gone', async () => {
    project.write(
      'index.html',
      `${HEAD}<div id="root"></div><script type="module" src="/strict.jsx"></script>`,
    )
    project.write(
      'strict.jsx',
      `import { StrictMode, useState } from 'react'
       import { createRoot } from 'react-dom/client'
       import { WhereinMap } from 'wherein/react'
       function App() {
         const [stop, setStop] = useState('Tbilisi')
         const [loads, setLoads] = useState(0)
         return <>
           <button onClick={() => setStop(stop === 'Tbilisi' ? 'Yerevan' : null)}>Go on</button><output>{loads}</output>
           <article id="story">From Baku to {stop}.</article>
           {stop && <WhereinMap htmlFor="#story" onLoad={() => setLoads(count => count + 1)} />}
         </>
       }
       createRoot(document.querySelector('#root')).render(<StrictMode><App /></StrictMode>)`,
    )
    const define = { 'process.env.NODE_ENV': '"development"' }
    await build({ root: project.folder, logLevel: 'error', configFile: false, mode: 'development', define })
    const hosts = await serveHosts({}, join(project.folder, 'dist'))
    const { page, complaints } = await visit(walks.browser, `${hosts.address}built/index.html`)
    await expect.poll(() => highlightedIn(page, 'place')).toEqual(['Baku', 'Tbilisi'])
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect.poll(() => highlightedIn(page, 'place')).toEqual(['Baku', 'Yerevan'])
    expect(await page.locator('wherein-map').count()).toBe(1)
    expect(await page.locator('.workspace').count()).toBe(1)
    // One for each text: the handler is not bound twice.
    await expect.poll(() => page.locator('output').textContent()).toBe('2')
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect.poll(() => highlightedIn(page, 'place')).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
    hosts.stop()
  })

  test('the policy is the one that host pages are walked under', () => {
    const stated = policy.trim().replace('Content-Security-Policy: ', '')
    expect(STRICT_POLICY.startsWith(`${stated};`)).toBe(true)
  })
})
