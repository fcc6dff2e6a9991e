import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { CORPUS } from '../embed/corpus.ts'
import { type HostServer, serveHosts } from '../embed/host-server.ts'
import { openChromium } from './chromium-engine.ts'
import type { Engine, EngineName, Size } from './engine.ts'
import { openFirefox } from './firefox-engine.ts'
import { differences } from './palette-map.ts'
import { findPrograms } from './programs.ts'
import { type Reader, readerIn } from './reader.ts'
import { hideLetters, readInks } from './seen.ts'
import { openWebKit } from './webkit-engine.ts'

/** The window of every walk. */
const SIZE: Size = { width: 1280, height: 800 }

/** A view with a lake, a sea, rivers, tinted countries, an area and a line, at a zoom between those of the first view and the world. */
const VIEWS = ['?map=6/40.5/46.5', '?map=4/42/45', '?map=8.5/40/48']

const programs = findPrograms()

/** Opens an engine, or null where it is not on this machine. */
function opener(name: EngineName): (() => Promise<Engine>) | null {
  const { firefox, webkit } = programs
  if (name === 'firefox') return firefox ? () => openFirefox(firefox, SIZE) : null
  if (name === 'webkit') return webkit ? () => openWebKit(webkit, SIZE) : null
  return () => openChromium(SIZE)
}

/** The main path through the viewer and the element, walked in an engine; skipped aloud where there is none. */
export function walkIn(name: EngineName): void {
  const open = opener(name)
  if (!open) {
    const words = `No walk in ${name}: it is not installed (as root, npm run browsers installs it).`
    if (process.env.CI === 'true') test(`${name} is installed`, () => expect.fail(words))
    else {
      console.warn(`SKIPPED: ${words}`)
      test.skip(words, () => {})
    }
    return
  }
  describe(`in ${name}`, () => {
    const reports = inject('reports')
    let hosts: HostServer
    let reader: Reader

    beforeAll(async () => {
      hosts = await serveHosts({ '/corpus.json': JSON.stringify(CORPUS) })
      reader = readerIn(await open())
    })
    afterAll(async () => {
      await reader?.engine.close()
      hosts?.stop()
    })

    test('from the map to a passage, to a name in the text, and back', async () => {
      const { see, miss, click, press, engine } = reader
      await engine.open(reports)
      expect(await see('.masthead-title')).toBe('One speech, five reports')
      await click('.map .spot', 'Baku')
      expect(await see('[role=dialog] h2')).toBe('Baku')
      await click('[role=dialog] .passage', 'After holding talks')
      expect(await see('.article .name[aria-current]')).toBe('Baku')
      expect(await engine.ask(underlines)).toEqual({ plain: 'underline', shown: 'none' })
      await press('Escape')
      await miss('[role=dialog]')
      await click('.article .name', 'Moscow')
      expect(await see('[role=dialog] h2')).toBe('Moscow')
      await press('Escape')
      await click('.article-bar button', 'All articles')
      await see('.article-item-title', 'TEHRAN')
    })

    test('search, filter, and all again', async () => {
      const { see, miss, click, press, engine } = reader
      await engine.open(reports)
      await click('.search input, [role=combobox]')
      await engine.type('artsahk')
      await click('[role=option]', 'Nagorno-Karabakh')
      expect(await see('[role=dialog] h2')).toContain('Nagorno-Karabakh')
      await press('Escape')
      await miss('[role=dialog]')
      await click('.filter-toggle')
      await click('.filter label', 'Iran Press')
      await reader.address('publisher=Iran')
      // Its 28 mentions were counted by reading it.
      expect(await see('.filter-shown', '28')).toContain('244')
      await click('.filter-chip')
      await miss('.filter-chip')
    })

    test('a correction outlives the page', async () => {
      const { see, miss, click, engine } = reader
      await engine.open(`${reports}?list=articles`)
      await click('.article-item-title', 'TEHRAN')
      await click('.article .name', 'Moscow')
      await click('.mention-why')
      await click('.why-buttons .button', 'Not a place')
      await miss('.article .name', 'Moscow')
      await expect.poll(() => engine.ask(keptCorrections), { timeout: 10_000 }).toBeGreaterThan(0)
      await engine.reload()
      await see('.article .name', 'Baku')
      await miss('.article .name', 'Moscow')
    })

    test('the element shows a corpus in a page of others', async () => {
      const { see, click, engine } = reader
      await engine.open(`${hosts.address}three.html`)
      await click('#first .spot, .spot', 'Astrakhan')
      expect(await see('[role=dialog] h2', 'Astrakhan')).toBe('Astrakhan')
      await click('[role=dialog] .passage', 'it sailed to')
      expect(await see('.article .name[aria-current]')).toBe('Astrakhan')
    })

    test('the element reads the article beside it, and shows its names there', async () => {
      const { see, click, engine } = reader
      await engine.open(`${hosts.address}article.html`)
      await click('.spot', 'Tabriz')
      expect(await see('[role=dialog] h2')).toBe('Tabriz')
      await expect.poll(() => engine.ask(highlighted)).toMatchObject({ place: true })
      await click('[role=dialog] .passage', 'The caravan')
      await expect.poll(() => engine.ask(highlighted)).toEqual({ place: true, shown: true })
      // A name in the text leads to the map.
      await click('#story b', 'Karabakh')
      expect(await see('[role=dialog] h2', 'Karabakh')).toContain('Karabakh')
    })

    test('names are found under the pointer where the page is zoomed', async () => {
      const { see, engine } = reader
      await engine.open(`${hosts.address}article.html`)
      await see('.spot', 'Tabriz')
      await expect.poll(() => engine.ask(highlighted)).toMatchObject({ place: true })
      await engine.ask(() => document.querySelector<HTMLElement>('#story')?.style.setProperty('zoom', '1.5'))
      await expect
        .poll(async () => {
          const at = await engine.ask(middleOf, '#story em')
          if (at) await engine.point(at.x, at.y)
          return engine.ask(() => CSS.highlights.get('wherein-marked')?.size ?? 0)
        })
        .toBeGreaterThan(0)
    })

    if (name !== 'chromium')
      test('the map has the colours it has in Chromium, square by square', async () => {
        const { engine } = reader
        const chromium = await openChromium(SIZE)
        try {
          for (const view of VIEWS) {
            for (const each of [engine, chromium]) {
              await each.open(reports + view)
              await readerIn(each).see('.map .spot, .map .cluster')
              // What lies over the map has letters, which are drawn by each engine in its own way.
              await each.ask(hideLetters)
            }
            const { inks, region } = await chromium.ask(readInks)
            const compare = async () =>
              differences(await chromium.picture(), await engine.picture(), inks, region)
            await expect.poll(compare, { message: view, timeout: 75_000, interval: 500 }).toEqual([])
          }
        } finally {
          await chromium.close()
        }
      }, 300_000)
  })
}

/** Runs in the page. */
function underlines() {
  const line = (selector: string) => {
    const name = document.querySelector(selector)
    return name && getComputedStyle(name).textDecorationLine
  }
  return { plain: line('.article .name:not([aria-current])'), shown: line('.article .name[aria-current]') }
}

/** Runs in the page. */
function highlighted() {
  const has = (kind: string) => (CSS.highlights.get(`wherein-${kind}`)?.size ?? 0) > 0
  return { place: has('place'), shown: has('shown') }
}

/** Runs in the page: the middle of what is hit of an element, found by looking: engines measure zoomed boxes differently. */
function middleOf(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector)
  const hits: { x: number; y: number }[] = []
  for (let y = 0; y < innerHeight; y += 6)
    for (let x = 0; x < innerWidth; x += 6)
      if (document.elementFromPoint(x, y) === element) hits.push({ x, y })
  const [first, last] = [hits[0], hits.at(-1)]
  return first && last ? { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 } : null
}

/** How many corpora the browser keeps corrections of. */
function keptCorrections(): Promise<number> {
  return new Promise(resolve => {
    const opening = indexedDB.open('wherein')
    opening.onerror = () => resolve(0)
    opening.onsuccess = () => {
      const base = opening.result
      const counting = base.transaction('corrections').objectStore('corrections').count()
      counting.onsuccess = () => {
        base.close()
        resolve(counting.result)
      }
    }
  })
}
