import { describe, expect, test } from 'vitest'
import { writeArticlePage } from '../../src/cli/article-page.ts'
import { writeOembed } from '../../src/cli/build.ts'
import type { Corpus } from '../../src/corpus/index.ts'
import { writeFallback } from '../../src/formats/site/fallback.ts'

const TEXT = 'He left <Baku> at noon. Nobody saw it.'

const CORPUS: Corpus = {
  version: 1,
  title: 'Ships & "trains"',
  articles: [
    {
      id: 'a/b',
      title: '<script>alert(1)</script>',
      text: TEXT,
      author: 'A. N.',
      url: 'https://example.org/a',
    },
  ],
  mentions: [
    {
      article: 'a/b',
      start: 9,
      end: 13,
      phrase: 'Baku',
      role: 'place',
      place: 'p',
      confidence: 1,
      candidates: [],
    },
  ],
  places: { p: { id: 'p', name: 'Bakı', kind: 'P.PPLC', lat: 40.3777, lon: 49.892, population: 0 } },
  credit: 'GeoNames',
}
const article = CORPUS.articles[0]!

describe('the list for readers without script', () => {
  test('names each place with its spot and the passage, with the name marked', () => {
    const html = writeFallback(CORPUS)
    expect(html).toContain('<dt>Bakı <small>40.38, 49.89 · 1</small></dt>')
    expect(html).toContain('<q dir="auto">He left &lt;<mark>Baku</mark>&gt; at noon.</q>')
    expect(html).toContain('href="https://example.org/a#:~:text=He%20left')
    expect(html).toContain('GeoNames')
  })

  test('writes no markup of the articles', () => {
    expect(writeFallback(CORPUS)).not.toContain('<script')
    expect(writeArticlePage(CORPUS, article, 'https://m.example/', 'article-1')).not.toContain(
      '<script>alert',
    )
  })
})

describe('oEmbed', () => {
  test('offers the frame of one article', () => {
    const { html, ...rest } = JSON.parse(writeOembed(CORPUS, article, 'https://m.example/x/'))
    expect(rest).toEqual({
      version: '1.0',
      type: 'rich',
      title: '<script>alert(1)</script>',
      author_name: 'A. N.',
      provider_name: 'Ships & "trains"',
      provider_url: 'https://m.example/x/',
      width: 800,
      height: 480,
    })
    expect(html).toContain('src="https://m.example/x/embed.html?src=corpus.json&amp;article=a%2Fb"')
    expect(html).toContain('title="&lt;script&gt;alert(1)&lt;/script&gt;"')
  })

  test('the article page links to it', () => {
    const page = writeArticlePage(CORPUS, article, 'https://m.example/x/', 'article-1')
    expect(page).toContain('type="application/json+oembed" href="https://m.example/x/oembed/article-1.json"')
  })
})
