import type { Browser, BrowserContextOptions } from 'playwright-core'
import { expect, inject } from 'vitest'
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts'
import { type Article, buildCorpus, type Corpus } from '../../src/corpus/index.ts'
import { launchChromium } from './chromium.ts'
import { type Visit, visit, visitCorpus } from './visit.ts'

/** The viewer open in a browser, for all tests of a file. */
export interface Walk extends Visit {
  readonly browser: Browser
  /** Where the viewer is served. */
  readonly address: string
  /** Ends the walk, and holds that nothing complained on it and no other host was asked. */
  readonly stop: () => Promise<void>
}

/** What is walked through, and how the reader comes. */
export interface WalkOptions extends BrowserContextOptions {
  /** What the viewer shows in place of the five reports. */
  readonly corpus?: Corpus
  /** The query of the address. */
  readonly search?: string
}

/** Opens the viewer in a browser of its own. */
export async function openWalk({ corpus, search = '', ...as }: WalkOptions = {}): Promise<Walk> {
  const address = inject('reports')
  const browser = await launchChromium()
  const reader = await (corpus
    ? visitCorpus(browser, address, corpus, search, as)
    : visit(browser, address + search, as))
  return {
    ...reader,
    browser,
    address,
    async stop() {
      await browser.close()
      expect(reader.complaints).toEqual([])
      expect(reader.strangers).toEqual([])
    },
  }
}

let gazetteer: ReturnType<typeof loadGazetteer> | undefined

/** A corpus of articles written for a test, made as the command line makes one. */
export async function corpusOf(articles: readonly Article[]): Promise<Corpus> {
  gazetteer ??= loadGazetteer()
  return buildCorpus(articles, await gazetteer)
}
