import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { cityPlaces, madeCorpus } from './made-corpus.ts'
import { type Visit, visit, visitCorpus } from './visit.ts'

const REPORTS = inject('reports')

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
})

async function leave({ page, complaints }: Visit): Promise<void> {
  expect(complaints).toEqual([])
  await page.context().close()
}

describe('many places', () => {
  test('200 in one city: every one is on the map, names do not cover each other', async () => {
    const reader = await visitCorpus(browser, REPORTS, madeCorpus(cityPlaces()), '?map=10/40.42/49.86')
    const { page } = reader
    await page.locator('.cluster').first().waitFor()
    const counts = await page.locator('.cluster-count').allInnerTexts()
    const clustered = counts.reduce((sum, count) => sum + Number(count.replaceAll(',', '')), 0)
    expect(clustered + (await page.locator('.spot').count())).toBe(200)
    expect(await overlaps(page.locator('.spot-label:visible'))).toEqual([])
    await leave(reader)
  })

  test('a cluster opens by mouse and by keyboard, and what was in it stays in sight', async () => {
    const reader = await visitCorpus(browser, REPORTS, madeCorpus(cityPlaces()))
    const { page } = reader
    for (const open of [
      (cluster: Locator) => cluster.click(),
      async (cluster: Locator) => {
        await cluster.focus()
        await page.keyboard.press('Enter')
      },
    ]) {
      await page.goto(`${REPORTS}?map=9/40.42/49.86`)
      const cluster = page.locator('.cluster').first()
      await cluster.waitFor()
      const label = (await cluster.getAttribute('aria-label')) ?? ''
      const [first] = /Place \d+/.exec(label) ?? []
      const before = page.url()
      await open(cluster)
      await expect.poll(() => page.url()).not.toBe(before)
      await expect
        .poll(() => page.locator(`.spot[aria-label^="${first},"], .cluster[aria-label*="${first}"]`).count())
        .toBe(1)
      const focused = await page.evaluate(() => document.activeElement?.className)
      expect(focused).toContain('leaflet-container')
    }
    await leave(reader)
  })

  test('50,000 in the world are a few hundred buttons', async () => {
    const places = Array.from({ length: 50_000 }, (_, i) => ({
      id: `wherein:p${i}`,
      name: `P${i}`,
      lat: ((i * 7919) % 13_000) / 100 - 60,
      lon: ((i * 104_729) % 36_000) / 100 - 180,
    }))
    const reader = await visitCorpus(browser, REPORTS, madeCorpus(places), '?map=3/20/10')
    const { page } = reader
    await page.locator('.cluster').first().waitFor()
    // They come a few at a time; the Tab key finds those too that were still to come.
    await page.keyboard.press('Tab')
    const found = await page.locator('.cluster, .spot').count()
    expect(found).toBeLessThan(600)
    // A canvas shows them; a button shows itself when it is pointed at or has the focus.
    expect(await page.locator('.cluster-count').count()).toBe(0)
    const cluster = page.locator('.cluster').first()
    await cluster.hover()
    const count = /^[\d,]+/.exec((await cluster.getAttribute('aria-label')) ?? '')?.[0]
    expect(await cluster.locator('.cluster-count').innerText()).toBe(count)
    await page.mouse.move(0, 0)
    await expect.poll(() => page.locator('.cluster-count').count()).toBe(0)
    expect(await page.locator('.cluster, .spot').count()).toBe(found)
    await cluster.focus()
    expect(await cluster.locator('.cluster-count').innerText()).toBe(count)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => page.url()).toContain('map=4/')
    await expect.poll(() => page.locator('.cluster, .spot').count()).toBeGreaterThan(20)
    await leave(reader)
  })
})

describe('places at the edges of the world', () => {
  const edges = [
    { id: 'wherein:east', name: 'East', lat: -17, lon: 179.9 },
    { id: 'wherein:west', name: 'West', lat: -17.5, lon: -179.9 },
    { id: 'wherein:north', name: 'Northernmost', lat: 90, lon: 0 },
    { id: 'wherein:south', name: 'Southernmost', lat: -90, lon: 0 },
  ]

  test('both sides of the date line meet', async () => {
    const reader = await visitCorpus(browser, REPORTS, madeCorpus(edges.slice(0, 2)))
    const boxes = await Promise.all(
      ['East', 'West'].map(name =>
        reader.page
          .locator('.map')
          .getByRole('button', { name: new RegExp(`^${name},`) })
          .boundingBox(),
      ),
    )
    const [east, west] = boxes.map(box => box?.x ?? Number.NaN) as [number, number]
    expect(west).toBeGreaterThan(east)
    expect(west - east).toBeLessThan(400)
    await leave(reader)
  })

  test('poles, one place, and none at all are calm', async () => {
    for (const places of [edges, edges.slice(2, 3), edges.slice(0, 1), []]) {
      const reader = await visitCorpus(browser, REPORTS, madeCorpus(places), '?list=places')
      const { page } = reader
      await page.getByRole('button', { name: 'Show all places' }).click()
      const onMap = page.locator('.map').getByRole('button', { name: /, \d mentions?$/ })
      await expect.poll(() => onMap.count()).toBe(places.length)
      if (places.length === 0)
        await page.getByText('These articles name no place that could be found.').waitFor()
      await leave(reader)
    }
  })
})

describe('odd corpora', () => {
  test('markup in every text stays text', async () => {
    const bad = '<img src=x onerror="document.title=1">'
    const corpus = madeCorpus([{ id: 'wherein:bad', name: bad, lat: 10, lon: 10 }], bad)
    const article = corpus.articles[0]!
    const texts = {
      title: bad,
      publisher: bad,
      author: bad,
      placeOfPublication: bad,
      licence: bad,
    }
    const reader = await visitCorpus(
      browser,
      REPORTS,
      { ...corpus, credit: bad, articles: [{ ...article, ...texts, url: `https://x.test/${bad}` }] },
      '?map=5/10/10',
    )
    const { page } = reader
    await page.locator('.map').getByRole('button', { name: /^<img/ }).click()
    await page.getByRole('heading', { level: 2, name: bad }).waitFor()
    await page.getByRole('dialog').locator('.passage').first().click()
    await page.getByRole('article').waitFor()
    expect(await page.getByRole('article').innerText()).toContain(bad)
    for (const list of ['places', 'compare']) {
      await page.goto(`${REPORTS}?list=${list}`)
      await page.getByRole('tabpanel').getByText('<img').first().waitFor()
    }
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(await page.title()).not.toBe('1')
    await leave(reader)
  })

  test('an article of a thousand pages opens at its last name', async () => {
    const page = 'Rain fell, and nobody said where. '.repeat(90)
    const corpus = madeCorpus([{ id: 'wherein:a', name: 'Aton', lat: 10, lon: 10 }])
    const text = `${`${page}\n\n`.repeat(1000)}It ended in Aton.`
    const start = text.length - 'Aton.'.length
    const last = { ...corpus.mentions[0]!, start, end: start + 4 }
    const long = { ...corpus, articles: [{ id: 'a', text }], mentions: [last] }
    const reader = await visitCorpus(browser, REPORTS, long, `?article=a&at=${start}`)
    await reader.page.getByRole('link', { name: 'Aton' }).click()
    await reader.page.getByRole('dialog', { name: 'Aton' }).waitFor()
    await leave(reader)
  })

  test('names in four scripts, in an article without a title', async () => {
    const names = ['Şuşa', 'Степанакерт', 'Շուշի', 'تبریز']
    const places = names.map((name, i) => ({ id: `wherein:${i}`, name, lat: 38 + i, lon: 45 + 2 * i }))
    const corpus = madeCorpus(places)
    const articles = corpus.articles.map(({ id, text }) => ({ id, text }))
    const reader = await visitCorpus(browser, REPORTS, { ...corpus, articles })
    const { page } = reader
    for (const name of names)
      await page
        .locator('.map')
        .getByRole('button', { name: new RegExp(`^${name},`) })
        .waitFor()
    // Without a title an article is called by its beginning.
    await page.getByRole('button', { name: /^Şuşa\. Şuşa\. Степанакерт/ }).click()
    await page.getByRole('article').getByRole('link', { name: 'تبریز' }).click()
    await page.getByRole('dialog', { name: 'تبریز' }).waitFor()
    await leave(reader)
  })
})

describe('on a phone', () => {
  test('the sheet of texts is raised and lowered by keyboard and by dragging; the map keeps what room is left', async () => {
    const reader = await visit(browser, REPORTS, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    const { page } = reader
    const grip = page.getByRole('separator')
    const heightOf = async (selector: string) => (await page.locator(selector).boundingBox())?.height ?? 0
    await grip.focus()
    await page.keyboard.press('End')
    await expect.poll(() => heightOf('.panel')).toBeGreaterThan(650)
    await page.keyboard.press('Home')
    await expect.poll(() => heightOf('.panel')).toBeLessThan(130)
    await expect.poll(() => heightOf('.leaflet-container')).toBeGreaterThan(650)
    const box = await grip.boundingBox()
    if (!box) throw new Error('The grip is not there.')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(195, 420, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => heightOf('.panel')).toBeGreaterThan(350)
    await leave(reader)
  })
})

/** Pairs of elements whose boxes overlap by more than a pixel. */
async function overlaps(elements: Locator): Promise<string[]> {
  return elements.evaluateAll(all => {
    const boxes = all.map(element => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return { text: element.textContent, box: range.getBoundingClientRect() }
    })
    const found: string[] = []
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        // Line boxes are a little higher than the letters in them.
        if (across > 1 && down > 3) found.push(`${a.text} × ${b.text}`)
      }
    return found
  })
}
