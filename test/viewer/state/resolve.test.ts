import { describe, expect, test } from 'vitest'
import { parseAddress, resolveView } from '../../../src/viewer/state/index.ts'
import { smallCorpus } from '../corpus.ts'

describe('resolveView', () => {
  const resolve = (search: string) => resolveView(parseAddress(search), smallCorpus())

  test('leaves what the corpus has', () => {
    const { view, missing } = resolve('?article=a&at=17&place=geonames:703448&map=5/50/30')
    expect(missing).toEqual([])
    expect(view.page).toEqual({ kind: 'article', article: 'a', mention: 17 })
    expect(view.selection).toEqual({ kind: 'place', place: 'geonames:703448' })
  })

  test('drops a place that is not mentioned, and says so', () => {
    const { view, missing } = resolve('?place=geonames:1')
    expect(missing).toEqual(['place'])
    expect(view.selection.kind).toBe('none')
  })

  test('drops an article that is not there, and shows the list', () => {
    const { view, missing } = resolve('?article=zzz&at=3')
    expect(missing).toEqual(['article'])
    expect(view.page.kind).toBe('articles')
  })

  test('keeps the article where only the passage has gone', () => {
    const { view, missing } = resolve('?article=b&at=1')
    expect(missing).toEqual(['mention'])
    expect(view.page).toEqual({ kind: 'article', article: 'b', mention: null })
  })

  test('drops what a filter names in vain, and keeps the rest', () => {
    const { view, missing } = resolve('?only=a&only=zzz&country=FR&kind=town')
    expect(missing).toEqual(['filter'])
    expect(view.filter).toEqual({ articles: ['a'], kinds: ['town'] })
  })

  test('is not fooled by the names of built-in properties', () => {
    expect(resolve('?place=__proto__').missing).toEqual(['place'])
    expect(resolve('?place=constructor').missing).toEqual(['place'])
  })
})
