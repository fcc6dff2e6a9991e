import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { highlightedIn, openWalks, phrasesIn, type Walks } from './walk.ts'

const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Host</title><link rel="icon" href="data:,">'
const SCRIPT = '<script type="module" src="/wherein/wherein.js"></script>'
const page = (body: string) => HEAD + SCRIPT + body
const LONG = '<div style="height:900px"></div>'

/** Habits of pages that a map has to live with, by what each is about. */
const PAGES: Readonly<Record<string, string>> = {
  '/markup.html': page(`<style>.dc{float:left;font-size:60px;line-height:1}</style><article id="story">
<nav>Moscow</nav><aside>Paris</aside><p class="ad">Berlin</p>
<p>They left Tbilisi<sup><a href="#n">1</a></sup> and then Yerevan<sup>[2]</sup> for Ganja<sup>a</sup>. S<sup>t</sup> Petersburg<sup>3, 4</sup> and Derbent<sup>[5]</sup><sup>[6–8]</sup> were far.</p>
<p><span class="dc">B</span>atumi lies on the sea.</p>
<my-card></my-card><my-box><p>In a slot they saw Astrakhan.</p></my-box>
<iframe srcdoc="<p>A frame tells of Tabriz.</p>" title="Frame"></iframe>
</article><wherein-map for="#story" exclude=".ad"></wherein-map>
<script>for (const [name, html] of [['my-card', '<p>Inside a card they came to Shiraz.</p>'], ['my-box', '<slot></slot>']])
customElements.define(name, class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = html } })</script>`),
  '/several.html': page(`<main><article class="a"><h2>One</h2><p>He went to Baku.</p></article>
<article class="a"><h2>Two</h2><p>She went to Tbilisi.</p></article></main><wherein-map for=".a"></wherein-map>`),
  '/shadow.html': page(`<article id="story"><p>Outside is Moscow.</p></article><div id="h"></div><script>
document.querySelector('#h').attachShadow({ mode: 'open' }).innerHTML = '<article id="story"><p>From Tabriz to Baku.</p></article><wherein-map for="#story"></wherein-map>'</script>`),
  '/late.html': page(`<main></main><wherein-map for="#story"></wherein-map><script>
setTimeout(() => { document.querySelector('main').innerHTML = '<article id="story"><p>They ate in Tbilisi.</p></article>' }, 1500)</script>`),
  '/folded.html': page(
    `<wherein-map for="[data-story]"></wherein-map>${LONG}<article data-story><p>They ate in Tbilisi.</p>
<details><summary>More</summary>${LONG}<p>Later they came to Baku.</p></details></article><article><my-late></my-late></article>`,
  ),
  '/sticky.html':
    page(`<style>#far{scroll-margin-top:30px}</style><header style="position:sticky;top:0;background:#fff;z-index:9;height:120px">Head</header>
<wherein-map for="#story" style="block-size:14rem;position:sticky;top:120px"></wherein-map><article id="story"><p>In Tbilisi they ate.</p>${LONG}<p id="far">Later they came to Baku.</p>${LONG}${LONG}</article>`),
  '/late-map.html': page('<p>Nothing yet.</p>'),
  '/hidden.html': page(
    `<div id="t" style="display:none"><wherein-map src="/corpus.json" loading="eager"></wherein-map></div>`,
  ),
  '/flex.html': page(
    `<div style="display:flex;gap:1rem"><article id="story" style="flex:1"><p>In Tbilisi they ate.</p></article><wherein-map for="#story"></wherein-map></div>`,
  ),
  '/dark.html': page(
    `<style>.dark{color-scheme:dark}</style><wherein-map src="/corpus.json" style="block-size:25rem"></wherein-map>`,
  ),
  '/spaces.html': page(
    `<article id="story"><p>They met in Baku.${'&nbsp;'.repeat(60_000)}</p><p>${'   x   '.repeat(20_000)}</p><p>Then in Tbilisi.</p></article><wherein-map for="#story" loading="eager"></wherein-map>`,
  ),
  '/twice.html': page(
    `<wherein-map src="/corpus.json"></wherein-map><script type="module">await customElements.whenDefined('wherein-map'); await import('/other.js')</script>`,
  ),
}

describe('the element in any page', () => {
  let walks: Walks
  beforeAll(async () => {
    // Another version differs in the number that the build puts in.
    const bundle = readFileSync('dist/embed/wherein.bundle.js', 'utf8')
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    walks = await openWalks({ ...PAGES, '/other.js': bundle.replaceAll(version, '9.9.9') })
  })
  afterAll(() => walks?.stop())
  const pin = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().waitFor()

  test('reads markup as a reader does: notes, drop caps, shadow trees, slots, frames, and not what is left out', () =>
    walks.walk('markup.html', async page => {
      await expect
        .poll(() => phrasesIn(page), { timeout: 15_000 })
        .toEqual([
          'Tbilisi',
          'Yerevan',
          'Ganja',
          'St Petersburg',
          'Derbent',
          'Batumi',
          'Shiraz',
          'Astrakhan',
          'Tabriz',
        ])
      expect(await highlightedIn(page, 'place')).toContain('Shiraz')
      const inFrame = page.frames()[1]?.evaluate(() => CSS.highlights.get('wherein-place')?.size)
      expect(await inFrame).toBe(1)
    }))

  test('takes every match as an article, also later ones, and the nearest tree first', async () => {
    await walks.walk('several.html', async page => {
      await pin(page, /^Tbilisi/)
      await page.evaluate(() =>
        document
          .querySelector('main')
          ?.insertAdjacentHTML(
            'beforeend',
            '<article class="a"><h2>Three</h2><p>They met in Yerevan.</p></article>',
          ),
      )
      await expect.poll(() => phrasesIn(page), { timeout: 15_000 }).toEqual(['Baku', 'Tbilisi', 'Yerevan'])
      const articles = await page.evaluate(() =>
        document.querySelector('wherein-map')?.corpus?.articles.map(({ id, title }) => `${id} ${title}`),
      )
      expect(articles).toEqual(['page One', 'page-2 Two', 'page-3 Three'])
    })
    await walks.walk('shadow.html', async page => {
      await pin(page, /^Tabriz/)
      expect(await page.getByRole('button', { name: /^Moscow/ }).count()).toBe(0)
    })
    await walks.walk('late.html', async page => {
      await pin(page, /^Tbilisi/)
      expect(await page.getByRole('alert').count()).toBe(0)
    })
  })

  test('an article that an application brings later comes without an error before it', () =>
    walks.walk('late-map.html', async page => {
      await page.evaluate(async () => {
        document.addEventListener('wherein-error', () => document.body.setAttribute('data-failed', ''))
        // Long after the page has loaded, as far as its clock tells.
        performance.now = () => 60_000
        const map = document.createElement('wherein-map')
        map.setAttribute('for', '#story')
        document.body.append(map)
        await new Promise(resolve => setTimeout(resolve, 1500))
        document.body.insertAdjacentHTML(
          'beforeend',
          '<article id="story"><p>They ate in Tbilisi.</p></article>',
        )
      })
      await pin(page, /^Tbilisi/)
      expect(await page.locator('body').getAttribute('data-failed')).toBeNull()
    }))

  test('what is folded opens for its pin; articles that begin to match, and elements defined late, are read', () =>
    walks.walk('folded.html', async page => {
      await pin(page, /^Baku/)
      await page.getByRole('button', { name: /^Baku/ }).first().click()
      const sentence = page.getByRole('paragraph').filter({ hasText: 'Later they came to Baku.' })
      await expect.poll(() => sentence.evaluate(isInWindow)).toBe(true)
      await page.evaluate(() =>
        document.querySelector('article:last-of-type')?.setAttribute('data-story', ''),
      )
      await page.evaluate(() =>
        customElements.define(
          'my-late',
          class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({ mode: 'open' }).innerHTML = '<p>At last they saw Yerevan.</p>'
            }
          },
        ),
      )
      await expect.poll(() => phrasesIn(page)).toEqual(['Tbilisi', 'Baku', 'Yerevan'])
    }))

  test('a sentence lies under no sticky head and not under the map; names are reached by keyboard', () =>
    walks.walk('sticky.html', async page => {
      const map = page.locator('wherein-map')
      await pin(page, /^Baku/)
      await page.getByRole('button', { name: /^Baku/ }).first().click()
      const top = () => page.locator('#far').evaluate(text => text.getBoundingClientRect().top)
      const bottom = async () => (await map.boundingBox().then(box => (box ? box.y + box.height : 0))) + 30
      await expect
        .poll(async () => (await top()) >= (await bottom()) && (await top()) < 700, { timeout: 5000 })
        .toBe(true)

      const next = map.getByRole('button', { name: /Next name in the text/ })
      await next.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => highlightedIn(page, 'shown')).toEqual(['Tbilisi'])
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => highlightedIn(page, 'shown')).toEqual(['Baku'])
      expect(await map.getByRole('status').first().textContent()).toBe('Later they came to Baku.')
      await page.keyboard.press('o')
      await page.getByRole('dialog', { name: 'Baku' }).waitFor()
    }))

  test('stands in hidden blocks, flexible rows, dark pages and long runs of spaces', async () => {
    await walks.walk('hidden.html', async page => {
      await page.waitForTimeout(1500)
      await page.locator('#t').evaluate(block => block.removeAttribute('style'))
      await pin(page, /^Astrakhan/)
      // The corpus fills the map and is no dot on the world.
      const [a, b] = await Promise.all(
        [/^Astrakhan/, /^Baku/].map(name => page.getByRole('button', { name }).first().boundingBox()),
      )
      expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(80)
    })
    await walks.walk('flex.html', async page => {
      await pin(page, /^Tbilisi/)
      expect((await page.locator('wherein-map').boundingBox())?.width).toBeGreaterThanOrEqual(320)
    })
    await walks.walk('dark.html', async page => {
      await pin(page, /^Astrakhan/)
      const paper = () =>
        page.locator('wherein-map').evaluate(map => {
          const stage = map.shadowRoot?.querySelector('.stage')
          return stage ? getComputedStyle(stage).backgroundColor : ''
        })
      const light = await paper()
      await page.evaluate(() => document.documentElement.classList.add('dark'))
      await expect.poll(paper).not.toBe(light)
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'de'))
      await page.getByRole('tab', { name: /Orte/ }).waitFor()
    })
    await walks.walk('spaces.html', async page => {
      await pin(page, /^Tbilisi/)
      expect(await phrasesIn(page)).toEqual(['Baku', 'Tbilisi'])
    })
  })

  test('of two versions the first serves, and the second says so', async () => {
    const page = await (await walks.browser.newContext()).newPage()
    const said: string[] = []
    page.on('console', message => said.push(message.text()))
    await page.goto(`${walks.address}twice.html`)
    await pin(page, /^Astrakhan/)
    expect(said).toEqual([expect.stringMatching(/^<wherein-map> is defined by Wherein .*9\.9\.9.*not used/)])
    await page.context().close()
  })
})

function isInWindow(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && top >= 0 && bottom <= innerHeight
}
