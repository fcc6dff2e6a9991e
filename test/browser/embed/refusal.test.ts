import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CORPUS } from './corpus.ts'
import { openWalks, type Walks } from './walk.ts'

/** What cannot be shown is said in a sentence, and hostile text stays text. */
describe('bad input', () => {
  let walks: Walks

  beforeAll(async () => {
    const huge = { ...CORPUS, articles: [{ id: 'a', text: 'x'.repeat(65 * 2 ** 20) }], mentions: [] }
    walks = await openWalks({
      '/broken.json': '{"version": 1, "articles": [',
      '/other.json': '{"version": 1, "articles": {}}',
      '/huge.json': JSON.stringify(huge),
    })
  })
  afterAll(() => walks?.stop())

  test('says plainly what it cannot show', () =>
    walks.walk('three.html', async page => {
      const first = page.locator('#first')
      const message = () => first.locator('.message').textContent()
      const cases: [string, RegExp][] = [
        ['/broken.json', /^\/broken\.json is not a corpus file/],
        ['/other.json', /^\/other\.json cannot be shown: articles is missing/],
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
      await expect.poll(message).toMatch(/"for" should be a CSS selector and is "!!"/)
      await first.evaluate(map => map.setAttribute('for', 'p'))
      await first.evaluate(map => map.setAttribute('exclude', '.ad,'))
      await expect.poll(message).toMatch(/"exclude" should be a CSS selector and is ".ad,"/)
    }))

  test('hostile text stays text', () =>
    walks.walk('three.html', async page => {
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
