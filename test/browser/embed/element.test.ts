import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../chromium.ts'
import { type Visit, visit } from '../visit.ts'
import { CORPUS } from './corpus.ts'
import { type HostServer, serveHosts } from './hostServer.ts'
import { unpackElement } from './installed.ts'

/** The element in pages of others. */
describe('<wherein-map>', () => {
  let packed: ReturnType<typeof unpackElement>
  let hosts: HostServer
  let browser: Browser

  beforeAll(async () => {
    packed = unpackElement()
    const huge = { ...CORPUS, articles: [{ id: 'a', text: 'x'.repeat(65 * 2 ** 20) }], mentions: [] }
    ;[hosts, browser] = await Promise.all([
      serveHosts(
        {
          '/corpus.json': JSON.stringify(CORPUS),
          '/broken.json': '{"version": 1, "articles": [',
          '/other.json': '{"version": 1, "articles": {}}',
          '/huge.json': JSON.stringify(huge),
        },
        packed.folder,
      ),
      launchChromium(),
    ])
  })
  afterAll(async () => {
    await browser?.close()
    hosts?.stop()
    packed?.remove()
  })

  /** Visits a host page and holds at the end that nothing complained and no stranger was asked. */
  const walk = async (path: string, steps: (page: Page, visited: Visit) => Promise<void>) => {
    const visited = await visit(browser, hosts.address + path)
    await steps(visited.page, visited)
    expect(visited.complaints).toEqual([])
    expect(visited.strangers).toEqual([])
    expect(await visited.page.context().cookies()).toEqual([])
    const stored = () =>
      indexedDB.databases().then(({ length }) => length + localStorage.length + sessionStorage.length)
    expect(await visited.page.evaluate(stored)).toBe(0)
    await visited.page.context().close()
  }

  test('reads the article it stands in, without touching it', () =>
    walk('article.html', async page => {
      await page.getByRole('button', { name: /^Baku/ }).waitFor()
      expect(await phrases(page)).toEqual(['Tabriz', 'Nagorno-Karabakh', 'Yerevan', 'Baku'])
      const source = await (await page.request.get(page.url())).text()
      const now = await page.locator('#story').evaluate(story => story.outerHTML)
      expect(source).toContain(now)
      expect(await highlighted(page, 'place')).toEqual(['Tabriz', 'Nagorno-Karabakh', 'Yerevan', 'Baku'])

      await page.locator('em').hover()
      await page.locator('.spot[data-marked]').waitFor()
      expect(await highlighted(page, 'marked')).toEqual(['Tabriz'])
      await page.getByRole('button', { name: /^Yerevan/ }).hover()
      await expect.poll(() => highlighted(page, 'marked')).toEqual(['Yerevan'])

      await page.getByRole('button', { name: /^Baku/ }).click()
      await expect.poll(() => highlighted(page, 'shown')).toEqual(['Baku'])
      await expect.poll(() => page.evaluate(shownIsOnScreen)).toBe(true)

      await page.evaluate(() => scrollTo(0, 0))
      await page.locator('em').click()
      await page.getByRole('dialog', { name: 'Tabriz' }).waitFor()
      await page.getByRole('link', { name: 'Yerevan' }).click()
      expect(new URL(page.url()).hash).toBe('#elsewhere')

      await page.locator('#story').evaluate(story => story.append(' Later they went to Ganja.'))
      await expect.poll(() => phrases(page)).toContain('Ganja')
    }))

  test('leaves the wheel to the page, and zooms with Ctrl', () =>
    walk('article.html', async page => {
      await page.getByRole('button', { name: /^Yerevan/ }).waitFor()
      // Leaflet keeps the map's zoom in the scale of this.
      const at = () =>
        page.locator('.leaflet-proxy').evaluate(proxy => /scale\(.*\)/.exec(proxy.style.transform)?.[0])
      const before = await at()
      await page.locator('wherein-map').hover()
      await page.mouse.wheel(0, 60)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
      expect(await at()).toBe(before)
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, -240)
      await page.keyboard.up('Control')
      await expect.poll(at).not.toBe(before)
    }))

  test('stands in a page whose style sheet resets everything', () =>
    walk('reset.html', async page => {
      await page.getByRole('dialog', { name: 'Baku' }).waitFor()
      const look = await page.getByRole('heading', { name: 'Baku' }).evaluate(heading => {
        const { color, letterSpacing, textTransform, fontSize } = getComputedStyle(heading)
        return {
          color,
          letterSpacing,
          textTransform,
          fontSize,
          height: heading.closest('.map')?.clientHeight,
        }
      })
      expect(look).toEqual({
        color: 'rgb(28, 27, 25)',
        letterSpacing: 'normal',
        textTransform: 'none',
        fontSize: '20px',
        height: 400,
      })
      expect(await page.locator('.before').evaluate(text => getComputedStyle(text).letterSpacing)).not.toBe(
        'normal',
      )
    }))

  test('works under the strict policy', () =>
    walk('strict.html', async page => {
      await page
        .locator('#file')
        .getByRole('button', { name: /^Astrakhan/ })
        .waitFor()
      await page.locator('#page').scrollIntoViewIfNeeded()
      await page
        .locator('#page')
        .getByRole('button', { name: /^Tbilisi/ })
        .waitFor()
      await page.locator('#inline').scrollIntoViewIfNeeded()
      await expect
        .poll(() => page.locator('#inline').evaluate(map => 'corpus' in map && map.corpus !== null))
        .toBe(true)
    }))

  test('reads through markup, ruby and right-to-left runs', () =>
    walk('rtl.html', async page => {
      await page.getByRole('button', { name: /^Tbilisi/ }).waitFor()
      expect(await phrases(page)).toEqual(['Tbilisi', 'Baku', 'Yerevan'])
      expect(await highlighted(page, 'place')).toEqual([
        'Tbilisi',
        'Baku',
        expect.stringMatching(/^Yere.*van$/),
      ])
    }))

  test('follows an application that renders its article anew', () =>
    walk('spa.html', async page => {
      await page.getByRole('button', { name: /^Tbilisi/ }).waitFor()
      await page.evaluate("show('By train from Tbilisi to Baku.')")
      await expect.poll(() => highlighted(page, 'place')).toEqual(['Tbilisi', 'Baku'])
      await page.evaluate("show('By ship from Baku to Astrakhan.')")
      await page.getByRole('button', { name: /^Astrakhan/ }).waitFor()
      expect(await phrases(page)).toEqual(['Baku', 'Astrakhan'])

      await page.getByRole('button', { name: /^Baku/ }).click()
      await page.getByRole('dialog', { name: 'Baku' }).waitFor()
      await page.evaluate(() => document.body.prepend(document.querySelector('wherein-map') ?? ''))
      expect(await page.getByRole('dialog', { name: 'Baku' }).isVisible()).toBe(true)

      await page.evaluate(() => document.querySelector('wherein-map')?.remove())
      await expect.poll(() => highlighted(page, 'place')).toEqual([])
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
      await expect.poll(() => page.workers().length).toBe(0)
    }))

  test('three maps share a worker and do not disturb each other', () =>
    walk('three.html', async (page, { complaints }) => {
      const gazetteers: string[] = []
      page.on(
        'request',
        request => request.url().includes('/core.gazetteer') && gazetteers.push(request.url()),
      )
      await page
        .locator('#third')
        .getByRole('button', { name: /^Tbilisi/ })
        .waitFor()
      await page.locator('#second').getByRole('dialog', { name: 'Baku' }).waitFor()
      expect(await page.locator('#first').getByRole('dialog').count()).toBe(0)
      await page
        .locator('#first')
        .getByRole('button', { name: /^Astrakhan/ })
        .click()
      await page.locator('#first').getByRole('dialog', { name: 'Astrakhan' }).waitFor()
      expect(await page.locator('#second').getByRole('dialog', { name: 'Baku' }).isVisible()).toBe(true)
      await page.evaluate(() => {
        for (let i = 0; i < 17; i++) {
          const map = document.createElement('wherein-map')
          map.setAttribute('for', 'p')
          document.body.append(map)
        }
      })
      await expect.poll(() => page.workers().length).toBe(1)
      expect(gazetteers.length).toBeLessThanOrEqual(1)
      expect(complaints).toEqual([])
    }))

  test('attributes are live, events tell, methods act', () =>
    walk('three.html', async page => {
      const first = page.locator('#first')
      await first.getByRole('button', { name: /^Astrakhan/ }).waitFor()
      await page
        .locator('#third')
        .getByRole('button', { name: /^Tbilisi/ })
        .waitFor()
      await page.evaluate(() => {
        const told: string[] = []
        Object.assign(window, { told })
        for (const name of ['wherein-load', 'wherein-place', 'wherein-passage', 'wherein-error'])
          document.addEventListener(name, event => {
            const detail = 'detail' in event ? event.detail : null
            told.push(`${name} ${JSON.stringify(detail).slice(0, 60)}`)
          })
      })
      await first.evaluate(map => map.setAttribute('place', 'Tbilisi'))
      await first.getByRole('dialog', { name: 'Tbilisi' }).waitFor()
      await first.evaluate(map => map.removeAttribute('place'))
      await first.getByRole('dialog').waitFor({ state: 'detached' })
      await first.getByRole('button', { name: /^Baku/ }).click()
      await first
        .getByRole('dialog')
        .getByRole('button', { name: /From Baku/ })
        .click()
      await first.getByRole('article').getByText('it sailed to').waitFor()
      const told = () => page.evaluate('told')
      await expect
        .poll(told)
        .toEqual([
          expect.stringMatching(/^wherein-place .*geonames:587084/),
          expect.stringMatching(/^wherein-passage .*"article":"harbour","start":27,"phrase":"Baku"/),
        ])
      await first.evaluate(map => map.setAttribute('theme', 'dark'))
      const paper = () => first.locator('.panel').evaluate(panel => getComputedStyle(panel).backgroundColor)
      await expect.poll(paper).toBe('rgb(26, 27, 29)')
      await first.evaluate(map => map.setAttribute('layout', 'map'))
      await first.evaluate(map => map.setAttribute('interactive', 'false'))
      expect(await first.locator('.stage').evaluate(stage => 'inert' in stage && stage.inert)).toBe(true)
    }))

  test('says plainly what it cannot show', () =>
    walk('three.html', async page => {
      const first = page.locator('#first')
      const message = () => first.locator('.message').textContent()
      const cases: [string, RegExp][] = [
        ['/broken.json', /^\/broken\.json cannot be shown: The corpus is not JSON/],
        ['/other.json', /list "articles"/],
        ['/huge.json', /larger than 64 MB/],
        ['https://elsewhere.invalid/a.json', /"src" names https:\/\/elsewhere\.invalid/],
        ['javascript:alert(1)', /"src" names null/],
        ['http://[', /should be the address/],
      ]
      for (const [src, expected] of cases) {
        await first.evaluate((map, src) => map.setAttribute('src', src), src)
        await expect.poll(message).toMatch(expected)
      }
      await first.evaluate(map => map.setAttribute('for', '#nothing'))
      await expect.poll(message).toMatch(/Nothing in this page matches/)
      await first.evaluate(map => map.setAttribute('for', '!!'))
      await expect.poll(message).toMatch(/should be a CSS selector and is "!!"/)
    }))

  test('hostile text stays text', () =>
    walk('three.html', async page => {
      const first = page.locator('#first')
      await first.evaluate(map => {
        const markup = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</scr' + 'ipt>'
        const text = `${markup} Baku __proto__ constructor`
        const start = text.indexOf('Baku')
        const place = {
          id: '__proto__',
          name: `${markup}${'x'.repeat(1e6)}`,
          kind: 'P.PPL',
          lat: 40,
          lon: 50,
          population: 1,
        }
        const corpus = {
          version: 1,
          title: markup,
          articles: [{ id: '__proto__', text, title: markup, publisher: markup, author: markup }],
          mentions: [
            {
              article: '__proto__',
              start,
              end: start + 4,
              place: '__proto__',
              confidence: 1,
              candidates: [],
            },
          ],
          places: JSON.parse(`{"__proto__": ${JSON.stringify(place)}}`),
          credit: markup,
        }
        Object.assign(map, { corpus })
      })
      await first.getByRole('heading', { name: /<img src=x/ }).waitFor()
      await first.locator('.spot').click()
      await first.getByRole('dialog').waitFor()
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    }))
})

async function phrases(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const corpus = document.querySelector('wherein-map')?.corpus
    return corpus?.mentions.filter(({ place }) => place !== null).map(({ phrase }) => phrase) ?? []
  })
}

/** The page's words that a highlight shows, in the order of the page. */
async function highlighted(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(kind => {
    const ranges = [...(CSS.highlights.get(`wherein-${kind}`) ?? [])]
    return ranges.flatMap(range => (range instanceof Range ? [range] : [])).map(range => range.toString())
  }, kind)
}

function shownIsOnScreen(): boolean {
  const [range] = CSS.highlights.get('wherein-shown') ?? []
  if (!(range instanceof Range)) return false
  const { top, bottom } = range.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
