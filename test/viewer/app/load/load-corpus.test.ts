import { afterEach, describe, expect, test, vi } from 'vitest'
import { corpusUrl, loadCorpus } from '../../../../src/viewer/app/load/load-corpus.ts'

const URL_GIVEN = 'https://news.example/map/corpus.json'
const NAME = '/map/corpus.json'
const EMPTY = { version: 1, articles: [], mentions: [], places: {} }

afterEach(() => vi.unstubAllGlobals())

const load = (answer: () => Response | Promise<never>, signal = new AbortController().signal) => {
  vi.stubGlobal('fetch', async () => answer())
  return loadCorpus(URL_GIVEN, signal)
}

describe('why a corpus cannot be shown', () => {
  test('no network, also in the middle of the file', async () => {
    const unfetched = { ok: false, problem: { key: 'corpusUnfetched', values: { name: NAME } } }
    expect(await load(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual(unfetched)
    const broken = new ReadableStream({ start: stream => stream.error(new TypeError('network error')) })
    expect(await load(() => new Response(broken))).toEqual(unfetched)
  })

  test('not found', async () => {
    expect(await load(() => new Response('', { status: 404 }))).toEqual({
      ok: false,
      problem: { key: 'corpusStatus', values: { name: NAME, status: '404' } },
    })
  })

  test('another page in its place, and half a file', async () => {
    for (const text of ['<!doctype html>', JSON.stringify(EMPTY).slice(0, -5), '']) {
      expect(await load(() => new Response(text))).toEqual({
        ok: false,
        problem: { key: 'corpusNotJson', values: { name: NAME } },
      })
    }
  })

  test('JSON of another kind, with where the fault lies', async () => {
    const told = vi.spyOn(console, 'info').mockReturnValue(undefined)
    const named = { id: 'a', text: 'Baku' }
    const mention = { article: 'a', start: 0, end: 4, place: 'b', confidence: 1 }
    const faults: [object | null, string][] = [
      [null, '{}'],
      [{ version: 3 }, 'version'],
      [{ version: 1 }, 'articles'],
      [{ ...EMPTY, places: [] }, 'places'],
      [{ ...EMPTY, articles: [named, { id: 'b' }] }, 'articles[1].text'],
      [{ ...EMPTY, articles: [{ ...named, date: 'in May' }] }, 'articles[0].date'],
      [{ ...EMPTY, articles: [named, named] }, 'articles[].id'],
      [{ ...EMPTY, articles: [named], mentions: [{ ...mention, end: 5 }] }, 'mentions[0].start'],
      [{ ...EMPTY, articles: [named], mentions: [mention] }, 'mentions[0].place'],
      [{ ...EMPTY, places: { b: { name: 'B', kind: 'P.PPL', lat: 91, lon: 0 } } }, 'places["b"].lat'],
    ]
    for (const [corpus, at] of faults) {
      expect(await load(() => new Response(JSON.stringify(corpus)))).toEqual({
        ok: false,
        problem: { key: 'corpusUnfit', values: { name: NAME, at } },
      })
    }
    expect(told).toHaveBeenCalledTimes(faults.length)
    expect(told).toHaveBeenCalledWith(`${NAME}: The corpus should be of version 1 or 2 and is of 3.`)
    told.mockRestore()
    expect((await load(() => new Response(JSON.stringify(EMPTY)))).ok).toBe(true)
  })

  test('is not asked of a load that was given up', async () => {
    const abort = new AbortController()
    abort.abort()
    await expect(load(() => Promise.reject(new Error('aborted')), abort.signal)).rejects.toThrow()
  })
})

test('the address may name another file of the site, and no other site', () => {
  const base = 'https://news.example/map/'
  expect(corpusUrl(base, '')).toEqual({ ok: true, value: `${base}corpus.json` })
  expect(corpusUrl(base, '?src=../a.json')).toEqual({ ok: true, value: 'https://news.example/a.json' })
  expect(corpusUrl(base, '?src=https://other.example/a.json')).toMatchObject({
    problem: { key: 'corpusOrigin', values: { origin: 'https://other.example' } },
  })
  expect(corpusUrl(base, '?src=http://[')).toMatchObject({ problem: { key: 'corpusSrc' } })
})
