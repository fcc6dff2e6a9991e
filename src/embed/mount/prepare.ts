import type { Corpus } from '../../corpus/index.ts'
import { type Language, prepareOutline } from '../../viewer/index.ts'
import { nextTask } from '../contract/next-task.ts'
import type { Theme } from '../types.ts'
import { shadowStyles } from './shadow-styles.ts'

/** Work in one task, in milliseconds, before the page around gets its turn. */
const BUDGET = 8

/** Makes ahead, in tasks of their own, what would otherwise all be made in the one that puts the map up. */
export async function prepare(theme: Theme, language: Promise<Language>): Promise<void> {
  await nextTask()
  shadowStyles(theme)
  const { number } = await language
  await nextTask()
  // The first number that a browser writes out takes it some ten milliseconds.
  number(1)
}

/** Works out ahead, likewise, the areas and lines that a corpus names. */
export async function prepareCorpus({ places }: Corpus): Promise<void> {
  await nextTask()
  let since = performance.now()
  for (const place of Object.values(places)) {
    if (!place.shape) continue
    prepareOutline(place)
    if (performance.now() - since < BUDGET) continue
    await nextTask()
    since = performance.now()
  }
  await nextTask()
}
