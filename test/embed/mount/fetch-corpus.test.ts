import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchCorpus } from '../../../src/embed/mount/fetch-corpus.ts'
import { findPlace } from '../../../src/embed/mount/find-place.ts'
import { readGiven } from '../../../src/embed/mount/read-given.ts'
import { CORPUS } from '../../browser/embed/corpus.ts'

const BASE = 'https://news.example/story/'
const none = new AbortController().signal

afterEach(() => vi.unstubAllGlobals())

const serve = (response: () => Response) => {
  const asked: [string, RequestInit | undefined][] = []
  vi.stubGlobal('fetch', (url: URL, init?: RequestInit) => {
    asked.push([url.href, init])
    return Promise.resolve(response())
  })
  return asked
}

describe('fetchCorpus', () => {
  test('asks the page’s own origin, and lets no redirect lead elsewhere', async () => {
    const asked = serve(() => new Response(JSON.stringify(CORPUS)))
    expect(await fetchCorpus('../a.json', BASE, none)).toEqual({ ok: true, value: CORPUS })
    expect(asked).toEqual([['https://news.example/a.json', { signal: none, mode: 'same-origin' }]])
  })

  test('asks another origin only where it is allowed by name', async () => {
    const asked = serve(() => new Response(JSON.stringify(CORPUS)))
    const given = 'https://data.example/a.json'
    expect((await fetchCorpus(given, BASE, none)).ok).toBe(false)
    expect((await fetchCorpus(given, BASE, none, ['https://data.example.org'])).ok).toBe(false)
    expect(asked).toEqual([])
    expect((await fetchCorpus(given, BASE, none, ['https://data.example'])).ok).toBe(true)
    expect(asked[0]![1]).toMatchObject({ credentials: 'omit' })
  })

  test('says what came in place of a corpus', async () => {
    serve(() => new Response('', { status: 404 }))
    expect(await fetchCorpus('a.json', BASE, none)).toEqual({
      ok: false,
      problem: { key: 'corpusStatus', values: { name: '/story/a.json', status: '404' } },
    })
    serve(() => new Response('<!doctype html>'))
    expect(await fetchCorpus('a.json', BASE, none)).toMatchObject({
      problem: { key: 'corpusNotJson', values: { name: '/story/a.json' } },
    })
    serve(() => new Response('{}', { headers: { 'content-length': String(2 ** 30) } }))
    expect(await fetchCorpus('a.json', BASE, none)).toMatchObject({
      problem: { key: 'corpusTooLarge', values: { size: 64 } },
    })
  })
})

describe('a corpus given as a value', () => {
  test('is read anew, so that the page cannot change it afterwards', () => {
    const read = readGiven(CORPUS)
    expect(read).toEqual({ ok: true, value: CORPUS })
    expect(read.ok && read.value).not.toBe(CORPUS)
  })

  test('is refused in a sentence where it is no plain data', () => {
    const loop: Record<string, unknown> = { version: 1 }
    loop.articles = loop
    for (const value of [loop, undefined, () => 1, 1n, 'text', []]) expect(readGiven(value).ok).toBe(false)
  })
})

test('findPlace takes an id, a name of the articles or of the gazetteer, in any letters', () => {
  expect(findPlace(CORPUS, 'geonames:587084')).toBe('geonames:587084')
  expect(findPlace(CORPUS, ' bakú ')).toBe('geonames:587084')
  expect(findPlace(CORPUS, 'Atlantis')).toBe(null)
  expect(findPlace(CORPUS, '__proto__')).toBe(null)
})
