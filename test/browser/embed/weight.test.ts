import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCorpus } from '../../../src/cli/make-corpus.ts'
import { writeCorpus } from '../../../src/formats/index.ts'
import { atRest } from '../at-rest.ts'
import { launchChromium } from '../chromium.ts'
import { type HostServer, serveHosts } from './host-server.ts'

const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Weight</title><link rel="icon" href="data:,"><script type="module" src="/wherein/wherein.js"></script>'
const report = readFileSync(
  new URL('../../../seeds/000_8573892ad2582d0b.txt', import.meta.url),
  'utf8',
).replaceAll('<', '&lt;')

/** Data that a first pin must not wait for: the base map and its names, and the whole gazetteer. */
const LATER = /\/(world|waters|cell|labels|towns|core)[^/]*\.(json|gz)$/

describe('what a map costs the page around it, in bytes on the wire', () => {
  let browser: Browser
  let corpus: string

  beforeAll(async () => {
    browser = await launchChromium()
    corpus = writeCorpus(await makeCorpus(['seeds']))
  })
  afterAll(() => browser?.close())

  /** Opens a page while all that is for later is held back; tells what came before the first pin, and, let go, what came in all. */
  async function weigh(body: string): Promise<{ first: number; all: number; sent: HostServer['sent'] }> {
    let go = () => {}
    const shown = new Promise<void>(resolve => {
      go = resolve
    })
    const hosts = await serveHosts({ '/corpus.json': corpus, '/page.html': HEAD + body }, undefined, {
      before: path => (LATER.test(path) ? shown : undefined),
    })
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const sum = () => [...hosts.sent.values()].reduce((all, size) => all + size, 0)
    await page.goto(`${hosts.address}page.html`)
    await page.locator('wherein-map .spot').first().waitFor()
    const first = sum()
    go()
    await page.locator('wherein-map .chip, wherein-map .leaflet-labels-pane canvas').first().waitFor()
    await atRest(async () => [...hosts.sent])
    const all = sum()
    await page.close()
    hosts.stop()
    return { first, all, sent: hosts.sent }
  }

  test('a corpus shows its first pins for 175 KB, and all of its map for 700 KB', async () => {
    const { first, all, sent } = await weigh('<wherein-map src="/corpus.json"></wherein-map>')
    expect([...sent.keys()].join()).toContain('/cell-')
    expect(first).toBeLessThan(175_000)
    expect(all).toBeLessThan(700_000)
  })

  test('an article of the page shows its first pins for 600 KB', async () => {
    const { first, sent } = await weigh(
      `<wherein-map for="article"></wherein-map><article>${report}</article>`,
    )
    expect([...sent.keys()].join()).toContain('/core.gazetteer')
    expect(first).toBeLessThan(600_000)
  })
})
