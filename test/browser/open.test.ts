import { readFile } from 'node:fs/promises'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/formats/index.ts'
import { launchChromium } from './chromium.ts'
import { type Served, serveArticles } from './served.ts'
import { type Visit, visit } from './visit.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>The ferry</title></head><body><article><h1>The ferry</h1>
<p>The ferry from Bergen to Stavanger sails again, its owner said, and a second boat will follow in the spring of next year.</p>
<p>Nothing was said of Kristiansand, where the quay is still being mended after the storm that came in from the sea.</p>
</article></body></html>`
const TABLE =
  'title;text;date\nRails;The line from Cartagena to Murcia is closed.;2024-05-01\nRoads;Snow fell in Oslo.;2024-05-02\n'

/** Walks what somebody does with files of their own and the mouse alone: open, correct, save, open again, export, publish. */
describe('files of one’s own', () => {
  let served: Served
  let browser: Browser
  let walk: Visit
  let page: Page

  beforeAll(async () => {
    served = await serveArticles(null)
    browser = await launchChromium()
    walk = await visit(browser, served.address, { reducedMotion: 'reduce' })
    page = walk.page
  })
  afterAll(async () => {
    await browser?.close()
    served?.stop()
    expect(walk?.complaints).toEqual([])
    expect(walk?.strangers).toEqual([])
  })

  const choose = (files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
    page.locator('input[aria-label="Choose files"]').setInputFiles(files)
  const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) })
  const onMap = (name: RegExp) => page.getByRole('button', { name })
  async function saved(part: string, button: string): Promise<Download> {
    await page.getByRole('button', { name: 'File', exact: true }).click()
    await page.getByRole('radio', { name: part }).check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    await page.getByText(/ is saved$/).waitFor()
    await page.keyboard.press('Escape')
    return download
  }
  const bytes = async (download: Download) => readFile(await download.path())

  test('the page says what it is and that nothing leaves the machine', async () => {
    await page.getByRole('heading', { name: /turns articles into a map/ }).waitFor()
    await page.getByText('Nothing leaves this machine').waitFor()
    expect(await page.getByRole('button', { name: /five articles/ }).count()).toBe(1)
  })

  test('a Word file, a page, a table and two that are not articles become a map, and a list of what was left', async () => {
    await choose([
      {
        name: 'road.docx',
        mimeType: '',
        buffer: await readFile('test/formats/fixtures/road.docx'),
      },
      file('ferry.html', PAGE),
      file('table.csv', TABLE),
      file('old.rtf', '{\\rtf1 Oslo}'),
      file('picture.png', '\x89PNG\r\n\x1a\n'),
    ])
    await page.getByText('4 articles from 5 files').waitFor()
    await page.getByText('2 passed over').waitFor()
    await page.getByText(/old\.rtf is an RTF document; save it as \.docx/).waitFor()
    await page.getByText(/picture\.png is /).waitFor()
    await page.getByRole('button', { name: 'Show the map' }).click()
    await page.getByRole('heading', { name: '4 articles' }).waitFor()
    await page.getByRole('tab', { name: /Places/ }).click()
    for (const name of ['Bergen', 'Stavanger', 'Oslo', 'Cartagena'])
      await page.locator('#panel-list').getByRole('button', { name }).waitFor()
  })

  let project: Download
  test('a correction is in the project that is saved, and there when it is opened again', async () => {
    await page.getByRole('tab', { name: /Articles/ }).click()
    await page.locator('#panel-list').getByText('Rails').click()
    await page.getByRole('article').getByRole('link', { name: 'Cartagena' }).click()
    const bar = page.getByRole('region', { name: /^The mention/ })
    await bar.getByRole('button', { name: 'Why here?' }).click()
    await bar.getByRole('button', { name: 'Not a place' }).click()
    await expect
      .poll(() => page.getByRole('article').getByRole('link', { name: 'Cartagena' }).count())
      .toBe(0)
    await page.getByRole('button', { name: 'All articles' }).click()
    project = await saved('Save', 'Save the project')
    expect(project.suggestedFilename()).toMatch(/\.wherein\.json$/)
    const { type, corrections } = JSON.parse((await bytes(project)).toString('utf8'))
    expect(type).toBe('wherein-project')
    expect(corrections).toMatchObject([{ quote: 'Cartagena', verdict: { kind: 'rejected' } }])

    // In a browser that has kept nothing.
    const other = await visit(browser, served.address)
    await other.page.locator('input[aria-label="Choose files"]').setInputFiles(await project.path())
    await other.page.getByText('1 correction', { exact: true }).waitFor()
    expect(other.complaints).toEqual([])
    await other.page.context().close()
  })

  test('the page loaded again shows the same', async () => {
    await page.reload()
    await page.getByText('1 correction', { exact: true }).waitFor()
    expect(new URL(page.url()).searchParams.get('project')).not.toBeNull()
  })

  test('GeoJSON holds the places as corrected', async () => {
    const { features } = JSON.parse((await bytes(await saved('Export', 'Save the file'))).toString('utf8'))
    const names = features.map(({ properties }: { properties: { name: string } }) => properties.name)
    expect(names).toContain('Oslo')
    expect(names).toContain('Murcia')
    expect(names).not.toContain('Cartagena')
  })

  test('the zip is a site: its page, its data, and the corpus as corrected', async () => {
    const site = unzipSync(await bytes(await saved('Publish', 'Web site')))
    const text = (name: string) => Buffer.from(site[name] ?? []).toString('utf8')
    const script = /src="\.\/(assets\/index-[^"]+\.js)"/.exec(text('index.html'))?.[1] ?? ''
    expect(site[script]?.length).toBeGreaterThan(100_000)
    expect(site['geo/full.gazetteer.gz']?.length).toBeGreaterThan(5_000_000)
    expect(text('index.html')).toMatch(/<dt>Oslo /)
    expect(text('index.html')).not.toContain('data-start')
    const corpus = readCorpus(text('corpus.json'))
    expect(corpus.ok && corpus.value.mentions.map(({ phrase }) => phrase)).not.toContain('Cartagena')
    expect(corpus.ok && corpus.value.articles.length).toBe(4)
    const page = await bytes(await saved('Publish', 'One HTML file'))
    expect(page.toString('utf8', 0, 100)).toContain('<!doctype html>')
  })

  test('every other kind of file is read in the page as well', async () => {
    await page.goto(served.address)
    const feed =
      '<rss version="2.0"><channel><title>Wire</title><item><title>Hail</title><description>Hail fell on the town of Hamar and on every field around it, a farmer said.</description></item></channel></rss>'
    const tei =
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>They sailed to Bergen.</p></body></text></TEI>'
    await choose([
      file('notes.md', '# Storm\n\nIt hit Bod&oslash; first.\n'),
      file('wire.rss', feed),
      file('ship.xml', tei),
      file(
        'mail.eml',
        'From: a@example.org\nSubject: Rain\nDate: Tue, 2 Apr 2024 10:00:00 +0000\n\nRain fell in Narvik.\n',
      ),
      file('film.srt', '1\n00:00:01,000 --> 00:00:02,000\nWe drove to Molde.\n'),
      file('talk.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nWe drove to Alta.\n'),
      file('lines.jsonl', '{"id":"x","text":"Snow fell in Tromsø."}\n'),
      { name: 'wide.txt', mimeType: '', buffer: Buffer.from('\ufeffFog lay on Kirkenes.', 'utf16le') },
      {
        name: 'more.zip',
        mimeType: '',
        buffer: Buffer.from(zipSync({ 'in/deep.txt': strToU8('Snow fell in Hammerfest.') })),
      },
      { name: 'columns.pdf', mimeType: '', buffer: await readFile('test/formats/fixtures/columns.pdf') },
    ])
    await page.getByRole('heading', { name: '10 articles' }).waitFor()
    expect(await page.getByText(/could not be read/).count()).toBe(0)
    await page.getByRole('tab', { name: /Places/ }).click()
    for (const name of ['Hamar', 'Bergen', 'Narvik', 'Molde', 'Alta', 'Tromsø', 'Kirkenes', 'Hammerfest'])
      await page.locator('#panel-list').getByRole('button', { name }).waitFor()
  })

  test('a text that is pasted; a line of dashes begins another article', async () => {
    await page.goto(served.address)
    await page.getByLabel('Or paste a text').fill('Rain fell in Tromsø.\n---\nSnow fell in Narvik.\n')
    await page.getByRole('button', { name: 'Find its places' }).click()
    await page.getByRole('heading', { name: '2 articles' }).waitFor()
    await expect.poll(() => onMap(/^(Tromsø|Narvik), /).count()).toBeGreaterThan(0)
  })

  test('once it has said so, the page opens without a network, and reads a file', async () => {
    await page.goto(served.address)
    await page.getByText('works without a network').waitFor({ timeout: 30_000 })
    served.stop()
    await page.reload()
    await choose([file('a.txt', 'Rain fell in Bodø.')])
    await page.getByRole('heading', { name: '1 article' }).waitFor()
  })
})
