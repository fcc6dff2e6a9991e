import { describe, expect, test } from 'vitest'
import { groupProblems } from '../../src/formats/index.ts'
import { read } from './given.ts'

describe('JSON Lines', () => {
  test('is an article a line, with what the line states', async () => {
    const lines = '{"id":"a","text":"One","publisher":"Trend"}\n\n{"id":7,"text":""}\r\n'
    expect((await read('a.jsonl', lines)).articles).toEqual([
      { id: 'a', text: 'One', publisher: 'Trend' },
      { id: '7', text: '' },
    ])
  })

  test('keeps the good lines and names the bad ones', async () => {
    const lines = '{"id":"a","text":"One"}\n{"id":"b"}\nnonsense\n[]\n{"text":"x"}\n{"id":"c","text":"Two"}'
    const { articles, sentences } = await read('a.jsonl', lines)
    expect(articles.map(({ text }) => text)).toEqual(['One', 'x', 'Two'])
    expect(articles[1]?.id).toMatch(/^article-[0-9a-f]{12}$/)
    expect(sentences.map(sentence => sentence.slice(0, 16))).toEqual([
      'a.jsonl, line 2,',
      'a.jsonl, line 3,',
      'a.jsonl, line 4,',
    ])
    expect(sentences[0]).toContain(
      'has no "text" (it has "id"); if another key holds it, say --field text=KEY.',
    )
  })

  test('one bad field loses that field alone', async () => {
    const line =
      '{"id":"a","text":"One","title":"T","url":"example.org/a","date":"20201103T101500Z","author":["A","B"],"language":"English"}'
    const { article, sentences } = await read('a.jsonl', line)
    expect(article).toEqual({
      id: 'a',
      text: 'One',
      title: 'T',
      author: 'A, B',
      date: '2020-11-03T10:15:00Z',
      language: 'en',
    })
    expect(sentences).toEqual([
      'a.jsonl, line 1,: "url" should begin with http:// or https:// and is "example.org/a"; it was left out.',
    ])
  })

  test('fifty thousand bad lines are five sentences and a count', async () => {
    const { problems } = await read('a.jsonl', 'nonsense\n'.repeat(50_000))
    expect(groupProblems(problems)).toMatchObject([{ kind: 'syntax', effect: 'lost', more: 49_995 }])
  })

  test('a list printed over many lines under this ending is read all the same', async () => {
    const { articles, problems } = await read(
      'a.jsonl',
      JSON.stringify(
        [
          { id: 'a', text: 'One' },
          { id: 'b', text: 'Two' },
        ],
        null,
        2,
      ),
    )
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(problems).toEqual([])
  })

  test('a line may hold a lone surrogate, which JSON can write', async () => {
    expect((await read('a.jsonl', '{"id":"a","text":"x\\ud800y"}')).article?.text).toBe('x\ud800y')
  })
})

describe('JSON in the shapes people have', () => {
  test('of a news service: a list inside, a source of its own, a text that was cut', async () => {
    const { article, sentences } = await read(
      'n.json',
      JSON.stringify({
        status: 'ok',
        articles: [
          {
            source: { id: null, name: 'Trend' },
            author: 'A',
            title: 'T',
            url: 'https://x.example/a',
            publishedAt: '2020-11-03T10:15:00Z',
            content: 'Rain fell in Baku … [+2000 chars]',
          },
        ],
      }),
    )
    expect(article).toMatchObject({
      publisher: 'Trend',
      author: 'A',
      title: 'T',
      url: 'https://x.example/a',
      date: '2020-11-03T10:15:00Z',
    })
    expect(sentences[0]).toContain('the beginning of its text alone')
  })

  test('of trafilatura, with the address as source', async () => {
    const { article } = await read(
      't.json',
      JSON.stringify({
        title: 'T',
        hostname: 'x.example',
        date: '2020-11-03',
        text: 'Rain in Baku.',
        source: 'https://x.example/a',
        'source-hostname': 'Example',
      }),
    )
    expect(article).toEqual({
      id: 't',
      title: 'T',
      date: '2020-11-03',
      text: 'Rain in Baku.',
      url: 'https://x.example/a',
    })
  })

  test('of a list of links, which has no texts', async () => {
    const { articles, sentences } = await read(
      'g.json',
      JSON.stringify({ articles: [{ url: 'https://x.example', title: 'T', seendate: '20201103T101500Z' }] }),
    )
    expect(articles).toEqual([])
    expect(sentences[0]).toMatch(/^g\.json, article 1, has no "text"/)
  })

  test('with keys of its own, as told', async () => {
    const { article } = await read('k.json', '[{"doc":{"words":"Rain in Baku."},"kop":"T"}]', {
      fields: { text: 'doc.words', title: 'kop' },
    })
    expect(article).toMatchObject({ title: 'T', text: 'Rain in Baku.' })
  })

  test('of our own: a corpus gives its articles', async () => {
    const corpus = { version: 1, articles: [{ id: 'a', text: 'Rain' }], mentions: [], places: {}, credit: '' }
    expect((await read('corpus.json', JSON.stringify(corpus))).articles).toEqual([{ id: 'a', text: 'Rain' }])
  })
})
