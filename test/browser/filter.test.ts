import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { buildCorpus } from '../../src/corpus/index.ts'
import { openGazetteer } from '../../src/gazetteer/index.ts'
import { hasFocus, tabTo } from './focus.ts'
import { visitCorpus } from './visit.ts'
import { openWalk, type Walk } from './walk.ts'

const REPORTS = inject('reports')

/** Mentions of the five reports in all, counted by reading them, as are all counts below. */
const ALL = 244

const OF_4_NOVEMBER = {
  Azerbaijan: 16,
  Armenia: 8,
  Iran: 7,
  'Nagorno-Karabakh': 5,
  Tehran: 2,
  Ankara: 1,
  'Araz River': 1,
  Baku: 1,
  Jabrayil: 1,
  Moscow: 1,
  'South Caucasus': 1,
  'Soviet Union': 1,
  Yerevan: 1,
  Zangilan: 1,
}

const OF_3_NOVEMBER = {
  Azerbaijan: 14,
  'Nagorno-Karabakh': 10,
  Iran: 9,
  Armenia: 8,
  Baku: 2,
  Russia: 2,
  Turkey: 2,
  France: 1,
  Tehran: 1,
  'United States': 1,
}

/** A box of each facet, what it writes into the address, and what it leaves: mentions by place. */
const BOXES = [
  ['article', /^Iran's Khamenei: Azerbaijan has right/, 'only=004_3445b12694f2b620', OF_3_NOVEMBER],
  [
    'publisher',
    /^Iran Press/,
    'publisher=Iran+Press',
    // As this report mostly writes it.
    { 'Nagorno-Karabakh': 10, 'Republic of Azerbaijan': 8, Iran: 5, Baku: 3, Armenia: 2 },
  ],
  ['kind', /^capital/, 'kind=capital', { Baku: 11, Tehran: 4, Ankara: 2, Moscow: 2, Yerevan: 2 }],
  ['country', /^Türkiye/, 'country=TR', { Turkey: 4, Ankara: 2 }],
] as const

describe('filtering the five reports', () => {
  let walk: Walk
  let page: Page

  beforeAll(async () => {
    walk = await openWalk({ reducedMotion: 'reduce' })
    page = walk.page
  })
  afterAll(() => walk?.stop())

  const open = async (search = '') => {
    await page.goto(`${REPORTS}${search}`)
    await page.getByRole('heading', { name: 'One speech, five reports' }).waitFor()
  }
  const toggle = () => page.getByRole('button', { name: 'Filters', exact: true })
  const box = (name: RegExp) => page.getByRole('checkbox', { name })
  const shown = () => page.locator('.filter-shown').textContent()
  const search = () => new URL(page.url()).search
  const slider = (name: string) => page.getByRole('slider', { name })

  /** The whole of the map, the list of places, and all facets open. */
  async function start(): Promise<void> {
    await open('?list=places&map=2.5/49.47/5.47')
    await toggle().click()
    await box(/^capital/).waitFor()
  }

  /** Holds that status, address, tab, list and map say the same. */
  async function holds(address: string, counts: Readonly<Record<string, number>>, all = ALL): Promise<void> {
    const places = Object.keys(counts).length
    const mentions = Object.values(counts).reduce((sum, count) => sum + count, 0)
    await expect.poll(shown).toBe(mentions === all ? '' : `${mentions} of ${all} mentions`)
    await page.getByRole('tab', { name: `Places ${places}`, exact: true }).waitFor()
    await expect.poll(() => listed(page)).toEqual(counts)
    if (address !== '') await expect.poll(search).toContain(address)
    await expect.poll(() => onMap(page, counts)).toEqual({ waiting: 0, wrong: [] })
  }

  test.each(BOXES)('by %s, by mouse and by keyboard', async (_, name, address, counts) => {
    await start()
    await box(name).click()
    await holds(address, counts)
    await box(name).click()
    await expect.poll(shown).toBe('')
    await toggle().focus()
    await tabTo(page, box(name))
    await page.keyboard.press('Space')
    await holds(address, counts)
    expect(await hasFocus(box(name))).toBe(true)
    await page.keyboard.press('Space')
    await expect.poll(shown).toBe('')
    await expect.poll(search).not.toContain(address)
  })

  test('by date, with the histogram brushed and by keyboard', async () => {
    await start()
    // Two days have a report each: the left half is the third of November, the right one the fourth.
    const brush = async (from: number, to: number) => {
      const at = await page.locator('.dates-bars').boundingBox()
      if (!at) throw new Error('Expected the histogram to be on screen.')
      await page.mouse.move(at.x + from * at.width, at.y + at.height / 2)
      await page.mouse.down()
      await page.mouse.move(at.x + to * at.width, at.y + at.height / 2, { steps: 3 })
      await page.mouse.up()
    }
    await brush(0.1, 0.4)
    await holds('to=2020-11-03', OF_3_NOVEMBER)
    await brush(0.9, 0.6)
    await holds('from=2020-11-04', OF_4_NOVEMBER)
    await page.getByRole('button', { name: /^Remove the filter:/ }).click()
    await expect.poll(shown).toBe('')

    await toggle().focus()
    await tabTo(page, slider('First day'))
    await page.keyboard.press('ArrowRight')
    await holds('from=2020-11-04', OF_4_NOVEMBER)
    expect(await slider('First day').getAttribute('aria-valuetext')).toBe('from 4 November 2020')
    await page.keyboard.press('Home')
    await tabTo(page, slider('Last day'))
    await page.keyboard.press('ArrowLeft')
    await holds('to=2020-11-03', OF_3_NOVEMBER)
    await page.keyboard.press('End')
    await expect.poll(shown).toBe('')
  })

  test('by confidence, with the mouse and by keyboard; a reload keeps it', async () => {
    await start()
    const { mentions } = await (await page.request.get(`${REPORTS}corpus.json`)).json()
    const passing = mentions.filter(({ confidence }: { confidence: number }) => confidence >= 0.95).length
    const said = `${passing} of ${ALL} mentions`
    const track = await slider('Confidence').boundingBox()
    if (!track) throw new Error('Expected the slider to be on screen.')
    await page.mouse.move(track.x + 2, track.y + track.height / 2)
    await page.mouse.down()
    await page.mouse.move(track.x + track.width - 1, track.y + track.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect.poll(shown).toBe(said)
    await page.getByRole('button', { name: /^Remove the filter: at least 95/ }).click()
    await expect.poll(shown).toBe('')
    await toggle().focus()
    await tabTo(page, slider('Confidence'))
    await page.keyboard.press('End')
    await expect.poll(shown).toBe(said)
    await expect.poll(search).toContain('sure=0.95')
    const before = await listed(page)
    await holds('sure=0.95', before)
    await page.reload()
    await holds('sure=0.95', before)
    await page.getByRole('button', { name: /^Remove the filter/ }).click()
  })

  test('kind and country narrow each other and the counts beside; circles keep their scale', async () => {
    await start()
    const radius = () =>
      page.locator('.spot[data-place="geonames:587084"]').evaluate(spot => spot.style.getPropertyValue('--r'))
    const rowOf = (name: RegExp) => page.locator('.facet-value').filter({ has: box(name) })
    await box(/^capital/).click()
    await holds('kind=capital', BOXES[2][3])
    // Baku's 11 mentions of the 21 of capitals.
    expect(
      await rowOf(/^Azerbaijan/)
        .locator('.facet-count')
        .textContent(),
    ).toBe('11')
    expect(await rowOf(/^France/).getAttribute('data-none')).toBe('true')
    const large = Number.parseFloat(await radius())
    await box(/^Azerbaijan/).click()
    await holds('country=AZ', { Baku: 11 })
    await box(/^Iran's Khamenei: Azerbaijan has right/).click()
    await holds('kind=capital', { Baku: 2 })
    expect(Number.parseFloat(await radius()) / large).toBeCloseTo(Math.sqrt(2 / 11), 1)
    await page.getByRole('button', { name: 'Clear all' }).click()
    await expect.poll(shown).toBe('')
    await expect.poll(search).toMatch(/^\?list=places&map=[\d./-]+$/)
  })

  test('a filter is taken out by keyboard, and the focus is not lost', async () => {
    await open('?kind=capital&country=AZ')
    await page.getByRole('button', { name: 'Remove the filter: Azerbaijan' }).focus()
    await page.keyboard.press('Enter')
    expect(await hasFocus(page.getByRole('button', { name: /^Remove the filter: capital/i }))).toBe(true)
    await page.keyboard.press('Enter')
    expect(await hasFocus(toggle())).toBe(true)
    await expect.poll(search).not.toMatch(/kind|country/)
    expect(await shown()).toBe('')
  })

  test('a filter frames what it lets pass, and so does a place that is searched for', async () => {
    await open('?place=geonames:524901&map=7/40/48')
    await page.getByRole('dialog').waitFor({ state: 'attached' })
    await toggle().click()
    await box(/^capital/).check()
    await expect.poll(shown).toMatch(/ of /)
    await expect.poll(search).not.toContain('map=7/40/48')
    for (const capital of ['Baku', 'Tehran', 'Ankara', 'Moscow', 'Yerevan'])
      await expect.poll(() => inView(page, capital), { message: capital }).toBe(true)
    await open('?map=7/40/-100')
    await page.getByRole('combobox', { name: /^Search/ }).fill('Moscow')
    await page
      .getByRole('option', { name: /Moscow/ })
      .first()
      .click()
    await expect.poll(() => inView(page, 'Moscow')).toBe(true)
  })

  test('what lets nothing pass, and a link that filters in vain, are said', async () => {
    await open('?publisher=Iran+Press&kind=water')
    await page.getByText('No mention passes the filters.').waitFor()
    expect(await shown()).toBe(`0 of ${ALL} mentions`)
    await open('?publisher=Nobody')
    await page.getByText('This link filters by something that this collection does not have.').waitFor()
    await page.getByRole('tab', { name: 'Articles 5' }).waitFor()
  })

  test('by role, where adjectives were looked for, by mouse and by keyboard', async () => {
    const core = await openGazetteer(await readFile(new URL('../../geo/core.gazetteer.gz', import.meta.url)))
    const text = 'Armenian soldiers left Ganja. In Armenia the Armenian press was silent.'
    const corpus = await buildCorpus([{ id: 'a', text }], core, { demonyms: true })
    const other = await visitCorpus(walk.browser, REPORTS, corpus, '?list=places')
    await other.page.getByRole('button', { name: 'Filters', exact: true }).click()
    const role = (name: RegExp) => other.page.getByRole('checkbox', { name })
    const said = () => other.page.locator('.filter-shown').textContent()
    await role(/^Names of places/).click()
    await expect.poll(() => listed(other.page)).toEqual({ Armenia: 1, Ganja: 1 })
    expect(await said()).toBe('2 of 4 mentions')
    await tabTo(other.page, role(/^Adjectives and peoples/))
    await other.page.keyboard.press('Space')
    await expect.poll(said).toBe('4 of 4 mentions')
    await tabTo(other.page, role(/^Names of places/), { key: 'Shift+Tab' })
    await other.page.keyboard.press('Space')
    await expect.poll(() => listed(other.page)).toEqual({ Armenia: 2 })
    await expect.poll(() => onMap(other.page, { Armenia: 2 })).toEqual({ waiting: 0, wrong: [] })
    await expect.poll(() => new URL(other.page.url()).searchParams.getAll('role')).toEqual(['demonym'])
    expect(other.complaints).toEqual([])
  })
})

/** The list of places: how often each is named. */
async function listed(page: Page): Promise<Record<string, number>> {
  const items = await page.locator('.place-item').evaluateAll(items =>
    items.map(item => {
      const text = (part: string) => item.querySelector(part)?.textContent ?? ''
      return [text('.place-item-name'), Number(text('.place-item-count > [aria-hidden]'))] as const
    }),
  )
  return Object.fromEntries(items)
}

/** Lands without a symbol: the map shows them by name alone, and only where the name has room. */
const NAMES_ALONE = ['South Caucasus', 'Soviet Union', 'Araz River']

/**
 * How many places the map does not show yet, alone or in a cluster, and the symbols whose count is another than
 * expected. What is shown by name alone may wait for the next zoom.
 */
async function onMap(page: Page, counts: Readonly<Record<string, number>>) {
  const labelsOf = (symbols: Locator) =>
    symbols.evaluateAll(all => all.map(symbol => symbol.getAttribute('aria-label') ?? ''))
  const places = await labelsOf(page.locator('.spot, .chip'))
  const clusters = await labelsOf(page.locator('.cluster'))
  const right = new Set(Object.entries(counts).map(([name, n]) => `${name} ${n}`))
  const wrong = places.filter(label => !right.has(label.replace(/^(.*), [^,]+, (\d+) mentions?$/u, '$1 $2')))
  const all = Object.keys(counts)
  const present = clusters.reduce((sum, label) => sum + Number.parseInt(label, 10), places.length)
  const waiting = all.length - present
  const mayWait = all.filter(name => NAMES_ALONE.includes(name)).length
  return { waiting: waiting > 0 && waiting <= mayWait ? 0 : waiting, wrong }
}

/** Whether a place's symbol lies within the map. */
async function inView(page: Page, name: string): Promise<boolean> {
  const symbol = await page
    .getByRole('button', { name: new RegExp(`^${name}, `) })
    .first()
    .boundingBox()
  const map = await page.locator('.map').boundingBox()
  if (!symbol || !map) return false
  const [x, y] = [symbol.x + symbol.width / 2 - map.x, symbol.y + symbol.height / 2 - map.y]
  return x > 0 && x < map.width && y > 0 && y < map.height
}
