import { afterAll, beforeAll, expect, test } from 'vitest'
import { corpusOfAll } from '../hostile/corpus.ts'
import { CANARY, HOSTILE } from '../hostile/strings.ts'
import { openWalk, type Walk } from './walk.ts'

const corpus = corpusOfAll(HOSTILE)
let walk: Walk
beforeAll(async () => {
  walk = await openWalk({ corpus, reducedMotion: 'reduce' })
})
afterAll(() => walk?.stop())

test('three hundred hostile texts in every field are texts, in lists, on the map and in articles', async () => {
  const { page, address } = walk
  const article = (number: number) =>
    `article=${encodeURIComponent(corpus.articles[number]!.id.toWellFormed())}`
  const views = ['list=places', 'list=compare', ...[2, 30, 200].map(article), `${article(0)}&at=13`]
  for (const view of views) {
    await page.goto(`${address}?${view}`)
    await page.locator('.masthead, .article').first().waitFor()
    await page.getByText(CANARY).first().waitFor()
    expect(await page.evaluate(name => name in globalThis, CANARY)).toBe(false)
    expect(
      await page
        .locator(
          'iframe, object, embed, base, form, math, marquee, [onerror], [onload], [src^="javascript:"], [href^="javascript:"]',
        )
        .count(),
    ).toBe(0)
  }
})

test('no script of the page may make markup of a text: Trusted Types are required', async () => {
  const refused = await walk.page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>'
      return ''
    } catch (error) {
      return error instanceof Error ? error.name : ''
    }
  })
  expect(refused).toBe('TypeError')
  // The browser has told of it, as it should; nothing else may have been said.
  const told = walk.complaints.filter(each => /TrustedHTML/.test(each)).length
  expect(walk.complaints.length).toBe(told)
  ;(walk.complaints as string[]).length = 0
})
