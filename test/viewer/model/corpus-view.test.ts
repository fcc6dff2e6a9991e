import { describe, expect, test } from 'vitest'
import { filterCorpus } from '../../../src/corpus/index.ts'
import { corpusViewOf, filterCorpusView } from '../../../src/viewer/model/index.ts'
import { smallCorpus } from '../corpus.ts'

describe('what a filter leaves to read', () => {
  const corpus = smallCorpus()
  const whole = corpusViewOf(corpus)
  const first = corpus.articles[0]!

  test('is what reading the filtered corpus gives', () => {
    const filter = { articles: [first.id] }
    const narrow = filterCorpusView(whole, filter)
    const anew = corpusViewOf(filterCorpus(corpus, filter))
    const told = (reading: typeof whole) =>
      reading.entries.map(({ id, count, label, mentions }) => ({ id, count, label, mentions }))
    expect(told(narrow)).toEqual(told(anew))
    expect(narrow.corpus.mentions).toEqual(filterCorpus(corpus, filter).mentions)
    expect([narrow.placeCount, narrow.mentionCount]).toEqual([anew.placeCount, anew.mentionCount])
    expect(narrow.mentioning.map(({ id }) => id)).toEqual([first.id])
  })

  test('keeps the entries of places of which every mention passes', () => {
    const narrow = filterCorpusView(whole, { confidence: 0.01 })
    expect(narrow.entries).toEqual(whole.entries)
    for (const [i, entry] of narrow.entries.entries()) expect(entry).toBe(whole.entries[i])
  })

  test('knows nothing of places that do not pass', () => {
    const narrow = filterCorpusView(whole, { articles: [] })
    expect(narrow.entries).toEqual([])
    expect(narrow.mentioning).toEqual([])
    for (const { id } of whole.entries) {
      expect(narrow.entryOf.has(id)).toBe(false)
      expect(narrow.entryOf.get(id)).toBeUndefined()
    }
  })

  test('tells which articles name a place', () => {
    for (const { number, articles } of whole.entries) {
      const flags = new Uint8Array(whole.placeCount)
      flags[number] = 1
      expect([...whole.articlesNaming(flags)].sort()).toEqual([...articles].sort())
    }
  })
})
