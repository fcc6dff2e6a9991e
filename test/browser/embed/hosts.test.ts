import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unpackElement } from './installed.ts'
import { highlightedIn, openWalks, phrasesIn, type Walks } from './walk.ts'

/** Each of the host pages, walked with the element as it is packed. */
describe('the packed element in pages of others', () => {
  let walks: Walks
  let packed: ReturnType<typeof unpackElement>

  beforeAll(async () => {
    packed = unpackElement()
    walks = await openWalks({}, packed.folder)
  })
  afterAll(async () => {
    await walks?.stop()
    packed?.remove()
  })

  test('reads the article it stands in, without touching it', () =>
    walks.walk('article.html', async page => {
      await page.getByRole('button', { name: /^Baku, / }).waitFor()
      expect(await phrasesIn(page)).toEqual(['Tabriz', 'Nagorno-Karabakh', 'Bakuba', 'Yerevan', 'Baku'])
      const source = await (await page.request.get(page.url())).text()
      const now = await page.locator('#story').evaluate(story => story.outerHTML)
      expect(source).toContain(now)
      expect(await highlightedIn(page, 'place')).toEqual([
        'Tabriz',
        'Nagorno-Karabakh',
        'Baku\u00adba',
        'Yerevan',
        'Baku',
      ])

      await page.locator('em').hover()
      await page.locator('.spot[data-hovered]').waitFor()
      expect(await highlightedIn(page, 'marked')).toEqual(['Tabriz'])
      await page.getByRole('button', { name: /^Yerevan/ }).hover()
      await expect.poll(() => highlightedIn(page, 'marked')).toEqual(['Yerevan'])

      await page.getByRole('button', { name: /^Baku, / }).click()
      await expect.poll(() => highlightedIn(page, 'shown')).toEqual(['Baku'])
      await expect.poll(() => page.evaluate(shownIsOnScreen)).toBe(true)

      await page.evaluate(() => scrollTo(0, 0))
      await page.locator('em').click()
      await page.getByRole('dialog', { name: 'Tabriz' }).waitFor()
      await page.getByRole('link', { name: 'Yerevan' }).click()
      expect(new URL(page.url()).hash).toBe('#elsewhere')

      await page.locator('#story').evaluate(story => story.append(' Later they went to Ganja.'))
      await expect.poll(() => phrasesIn(page)).toContain('Ganja')
    }))

  test('stands in a page whose style sheet resets everything', () =>
    walks.walk('reset.html', async page => {
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
    walks.walk('strict.html', async page => {
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
    walks.walk('rtl.html', async page => {
      // The page is Persian, and so are the map's own words.
      await page.getByRole('button', { name: /^تفلیس/ }).waitFor()
      expect(await phrasesIn(page)).toEqual(['Tbilisi', 'Baku', 'Yerevan'])
      expect(await highlightedIn(page, 'place')).toEqual([
        'Tbilisi',
        'Baku',
        expect.stringMatching(/^Yere.*van$/),
      ])
    }))

  test('follows an application that renders its article anew', () =>
    walks.walk('spa.html', async page => {
      await page.getByRole('button', { name: /^Tbilisi/ }).waitFor()
      await page.evaluate("show('By train from Tbilisi to Baku.')")
      await expect.poll(() => highlightedIn(page, 'place')).toEqual(['Tbilisi', 'Baku'])
      await page.evaluate("show('By ship from Baku to Astrakhan.')")
      await page.getByRole('button', { name: /^Astrakhan/ }).waitFor()
      expect(await phrasesIn(page)).toEqual(['Baku', 'Astrakhan'])

      await page.getByRole('button', { name: /^Baku/ }).click()
      await page.getByRole('dialog', { name: 'Baku' }).waitFor()
      await page.evaluate(() => document.body.prepend(document.querySelector('wherein-map') ?? ''))
      expect(await page.getByRole('dialog', { name: 'Baku' }).isVisible()).toBe(true)

      await page.evaluate(() => document.querySelector('wherein-map')?.remove())
      await expect.poll(() => highlightedIn(page, 'place')).toEqual([])
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
      await expect.poll(() => page.workers().length).toBe(0)
    }))

  test('three maps share a worker and do not disturb each other', () =>
    walks.walk('three.html', async (page, { complaints }) => {
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
})

function shownIsOnScreen(): boolean {
  const [range] = CSS.highlights.get('wherein-shown') ?? []
  if (!(range instanceof Range)) return false
  const { top, bottom } = range.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
