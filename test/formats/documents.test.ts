import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { read, spans } from './given.ts'

const PARAGRAPH =
  'Rain fell in Baku and in Ganja on Tuesday, and the road to Tbilisi was shut, the police said, for some hours.'

describe('HTML', () => {
  const page = `<!doctype html><html lang="en-GB"><head><title>Storm shuts road | The Herald</title>
    <link rel="canonical" href="https://herald.example/storm"><meta property="og:site_name" content="The Herald">
    <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Storm shuts road","datePublished":"2020-11-03T10:15:00+04:00","author":[{"@type":"Person","name":"A. Reporter"}]}]}</script></head>
    <body><header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header><main><article><h1>Storm shuts road</h1>
    <p>${PARAGRAPH}</p><p>${PARAGRAPH.replace('Baku', '<a href="/baku">Sumgait</a>')}</p><h2>What next</h2><ul><li>First</li><li>Second</li></ul>
    <figure><img src="a.jpg"><figcaption>The road near Ganja</figcaption></figure><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article></main>
    <footer>Copyright. Cookies. Terms.</footer><script>alert(1)</script></body></html>`

  test('gives the main text by blocks, with what the page states', async () => {
    const { article, problems } = await read('storm.html', page)
    expect(problems).toEqual([])
    const { text, structure: _, ...rest } = article!
    expect(rest).toEqual({
      id: 'storm',
      title: 'Storm shuts road',
      author: 'A. Reporter',
      publisher: 'The Herald',
      date: '2020-11-03T10:15:00+04:00',
      url: 'https://herald.example/storm',
      language: 'en-GB',
    })
    expect(text).not.toMatch(/Cookies|Sport|alert/)
    expect(text).toContain('for some hours.\n\nRain fell in Sumgait and')
    expect(spans(article, 'link')).toEqual(['Sumgait'])
    expect(article?.structure?.find(({ kind }) => kind === 'link')).toMatchObject({
      href: 'https://herald.example/baku',
    })
    expect(spans(article, 'caption')).toEqual(['The road near Ganja'])
    expect(spans(article, 'item')).toEqual(['First', 'Second'])
    expect(spans(article, 'heading')).toContain('What next')
  })

  test('without an article is refused, and in another encoding is read as it declares', async () => {
    expect(
      (await read('x.html', '<html><body><a href="/a">A</a> <a href="/b">B</a></body></html>')).sentences[0],
    ).toMatch(/without an article/)
    const old = Uint8Array.from(
      page
        .replace('<head>', '<head><meta charset="windows-1251">')
        .replace('The road near', 'The road n\xe5ar'),
      char => char.charCodeAt(0),
    )
    expect((await read('ru.html', old)).article?.text).toContain('The road nеar Ganja'.replace('е', '\u0435'))
  })
})

test('Markdown gives its words, its structure and its front matter', async () => {
  const { article } = await read(
    'a.md',
    '---\ntitle: Storm\ndate: 2020-11-03\ntags: [x]\n---\n# Head\n\nRain in **Baku** and\n[Ganja](https://x.example/g).\n\n- one\n- two\n\n> Said *he*.\n',
  )
  expect(article).toMatchObject({
    id: 'a',
    title: 'Storm',
    date: '2020-11-03',
    text: 'Head\n\nRain in Baku and Ganja.\n\none\ntwo\n\nSaid he.',
  })
  expect(spans(article, 'heading')).toEqual(['Head'])
  expect(spans(article, 'link')).toEqual(['Ganja'])
})

describe('tables', () => {
  test('find their columns by name, in any order and with any separator', async () => {
    const { articles } = await read(
      'a.csv',
      '\ufeffHeadline;Publish Date;Body\n"Storm; and rain";03.11.2020;"Rain in ""Baku"".\nStill rain."\nSun;4.11.2020;Sun in Ganja.\n',
    )
    expect(articles).toMatchObject([
      { title: 'Storm; and rain', date: '2020-11-03', text: 'Rain in "Baku".\nStill rain.' },
      { title: 'Sun', date: '2020-11-04', text: 'Sun in Ganja.' },
    ])
  })
  test('are told their columns, and say what they have where none is the text', async () => {
    expect(
      (await read('a.tsv', 'nr\twoorden\n7\tRain in Baku\n', { fields: { text: 'woorden', id: 'nr' } }))
        .articles,
    ).toEqual([{ id: '7', text: 'Rain in Baku' }])
    expect((await read('a.csv', 'nr,woorden\n7,Rain\n')).sentences[0]).toMatch(
      /lacks a column of texts \(its columns: "nr", "woorden"\); name it with --text COLUMN/,
    )
  })
  test('keep ragged rows, and refuse a million columns', async () => {
    const { articles, problems } = await read('a.csv', 'text,title\nRain\nSun,S,more\n')
    expect(articles.map(({ text }) => text)).toEqual(['Rain', 'Sun'])
    expect(problems.map(({ kind, effect }) => `${kind} ${effect}`)).toEqual(['ragged kept', 'ragged kept'])
    expect((await read('b.csv', `text${',x'.repeat(1_000_000)}\n`)).problems[0]).toMatchObject({
      kind: 'size',
      effect: 'lost',
    })
  })
})

describe('TEI', () => {
  const tei = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="d1"><teiHeader><fileDesc><titleStmt><title>A journey</title><author>N. N.</author></titleStmt>
    <publicationStmt><publisher>P</publisher><pubPlace>Tiflis</pubPlace><date when="1850-06"/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>
    <profileDesc><langUsage><language ident="en">English</language></langUsage></profileDesc></teiHeader>
    <standOff><listPlace><place xml:id="p1" type="P.PPLA"><placeName>Shamakhi</placeName><location><geo>40.63 48.64</geo></location><idno type="geonames">585156</idno></place></listPlace></standOff>
    <text><body><div><head>First day</head><p>From <placeName ref="#p1">Schemacha</placeName> to
    <placeName ref="https://www.geonames.org/587084">Baku</placeName> &amp; the <choice><sic>see</sic><corr>sea</corr></choice>.</p></div></body></text></TEI>`
  test('gives text, header and the names it marks', async () => {
    const { article, problems } = await read('d.xml', tei)
    expect(problems).toEqual([])
    expect(article).toMatchObject({
      id: 'd1',
      title: 'A journey',
      author: 'N. N.',
      placeOfPublication: 'Tiflis',
      date: '1850-06',
      language: 'en',
    })
    expect(article?.text).toBe('First day\n\nFrom Schemacha to Baku & the sea.')
    expect(article?.given?.map(({ start, end, ...rest }) => [article.text.slice(start, end), rest])).toEqual([
      [
        'Schemacha',
        { ref: 'geonames:585156', name: 'Shamakhi', placeKind: 'P.PPLA', lat: 40.63, lon: 48.64 },
      ],
      ['Baku', { ref: 'https://www.geonames.org/587084' }],
    ])
  })
  test('follows no entity into a file, and says where it is not well-formed', async () => {
    const evil = tei
      .replace('<TEI', '<!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/passwd">]><TEI')
      .replace('First day', '&x;')
    const { articles, sentences } = await read('e.xml', evil)
    expect(articles).toEqual([])
    expect(sentences[0]).toMatch(/e\.xml is not well-formed XML/)
  })
})

test('subtitles are running text, with the second of each cue', async () => {
  const { article } = await read(
    'a.srt',
    '1\r\n00:00:01,500 --> 00:00:03,000\r\n<i>Rain in</i>\r\nBaku.\r\n\r\n2\r\n00:00:10,000 --> 00:00:12,000\r\nSun in Ganja.\r\n',
  )
  expect(article?.text).toBe('Rain in Baku.\n\nSun in Ganja.')
  expect(article?.structure).toEqual([
    { kind: 'cue', start: 0, end: 13, seconds: 1.5 },
    { kind: 'cue', start: 15, end: 28, seconds: 10 },
  ])
  expect(
    (await read('b.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000 align:start\n<v Ann>Rain.\n')).article?.text,
  ).toBe('Rain.')
})

describe('mail', () => {
  const mail =
    'From: =?utf-8?Q?J=C3=B6rg?= <j@x.example>\r\nDate: Tue, 03 Nov 2020 10:15:00 +0400\r\nSubject: Storm\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nRain in Bak=C4=B1.\r\n'
  test('is an article', async () => {
    expect((await read('a.eml', mail)).articles).toEqual([
      { id: 'a', title: 'Storm', author: 'Jörg', date: '2020-11-03T06:15:00Z', text: 'Rain in Bakı.' },
    ])
  })
  test('of a box are many', async () => {
    const box = `From a@x Tue Nov  3 10:15:00 2020\r\n${mail}\r\nFrom b@x Tue Nov  3 11:15:00 2020\r\n${mail.replace('Rain', 'Sun')}`
    expect((await read('a.mbox', box)).articles.map(({ id, text }) => [id, text])).toEqual([
      ['a-1', 'Rain in Bakı.'],
      ['a-2', 'Sun in Bakı.'],
    ])
  })
})

describe('feeds', () => {
  test('give their entries, and a feed of links says so', async () => {
    const rss = (body: string) =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Herald</title><link>https://h.example</link><language>en</language><item><title>Storm</title><link>https://h.example/1</link><guid>g1</guid><dc:creator>A. R.</dc:creator><pubDate>Tue, 03 Nov 2020 10:15:00 GMT</pubDate>${body}</item></channel></rss>`
    const { article } = await read(
      'a.xml',
      rss(
        '<description>Short</description><content:encoded><![CDATA[<p>Rain in Baku.</p><p>Sun in Ganja.</p>]]></content:encoded>',
      ),
    )
    expect(article).toMatchObject({
      id: 'g1',
      title: 'Storm',
      author: 'A. R.',
      publisher: 'The Herald',
      date: '2020-11-03T10:15:00Z',
      url: 'https://h.example/1',
      language: 'en',
      text: 'Rain in Baku.\n\nSun in Ganja.',
    })
    expect((await read('b.rss', rss(''))).sentences[0]).toMatch(/a feed of links only/)
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><id>f</id><updated>2020-11-03T00:00:00Z</updated><entry><title>T</title><id>e1</id><updated>2020-11-03T10:15:00Z</updated><link href="https://f.example/1"/><content type="html">&lt;p&gt;Rain in Baku.&lt;/p&gt;</content></entry></feed>'
    expect((await read('c.atom', atom)).article).toMatchObject({
      id: 'e1',
      title: 'T',
      url: 'https://f.example/1',
      text: 'Rain in Baku.',
    })
  })
})

describe('press databases', () => {
  test('Factiva: fields by their codes, and no code in the text', async () => {
    const { articles } = await read(
      'f.txt',
      'HD\nStorm shuts road\nBY\nBy A. Reporter\nWC\n120 words\nPD\n3 November 2020\nSN\nThe Herald\nLA\nEnglish\nCY\n(c) 2020\nLP\nRain fell in Baku.\nTD\nSun in Ganja.\nRE\nazerb : Azerbaijan\nAN\nDocument HERALD0020201103\n\nDocument HERALD0020201103\n\nHD\nSecond\nWC\n9 words\nPD\n4 November 2020\nLP\nWind in Sheki.\nDocument HERALD0020201104\n',
    )
    expect(articles).toMatchObject([
      {
        id: 'f-1',
        title: 'Storm shuts road',
        author: 'A. Reporter',
        publisher: 'The Herald',
        date: '2020-11-03',
        language: 'en',
        text: 'Rain fell in Baku.\n\nSun in Ganja.',
      },
      { id: 'f-2', title: 'Second', date: '2020-11-04', text: 'Wind in Sheki.' },
    ])
  })
  test('Nexis: documents by their counter, head apart from text', async () => {
    const one = (n: number, city: string) =>
      `\n                               ${n} of 2 DOCUMENTS\n\n                              The Herald\n\n                           November 3, 2020 Tuesday\n\nStorm in ${city}\n\nBYLINE: A. Reporter\n\nLENGTH: 120 words\n\nRain fell in ${city}.\n\nLOAD-DATE: November 4, 2020\n\nLANGUAGE: ENGLISH\n\nCopyright 2020 The Herald\n`
    expect((await read('n.txt', one(1, 'Baku') + one(2, 'Ganja'))).articles).toEqual([
      {
        id: 'n-1',
        title: 'Storm in Baku',
        publisher: 'The Herald',
        author: 'A. Reporter',
        date: '2020-11-03',
        language: 'en',
        text: 'Rain fell in Baku.',
      },
      {
        id: 'n-2',
        title: 'Storm in Ganja',
        publisher: 'The Herald',
        author: 'A. Reporter',
        date: '2020-11-03',
        language: 'en',
        text: 'Rain fell in Ganja.',
      },
    ])
  })
})

describe('archives', () => {
  test('are read as folders, with their index, and what climbs out or swells is refused', async () => {
    const zip = zipSync({
      'a.txt': strToU8('Rain'),
      'sub/b.md': strToU8('# Sun\n\nSun in Ganja.'),
      'index.json': strToU8('{"articles":[{"file":"a.txt","title":"T"}]}'),
      '../evil.txt': strToU8('evil'),
      '__MACOSX/x': strToU8('x'),
      'bomb.txt': new Uint8Array(80 * 1024 * 1024),
    })
    const { articles, sentences } = await read('x.zip', zip)
    expect(articles.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'T'],
      ['sub/b', 'Sun'],
    ])
    expect(sentences.join('\n')).toMatch(/"\.\.\/evil\.txt" would lie outside/)
    expect(sentences.join('\n')).toMatch(/"bomb\.txt" unpacks to \d+ times its size/)
    expect((await read('y.zip', zip.subarray(0, 200))).sentences[0]).toMatch(
      /y\.zip is a damaged or encrypted zip/,
    )
  })
  test('a book is an article a chapter', async () => {
    const chapter = (n: number) =>
      strToU8(
        `<html xmlns="http://www.w3.org/1999/xhtml"><body><h2>Day ${n}</h2><p>${PARAGRAPH} ${PARAGRAPH}</p></body></html>`,
      )
    const epub = zipSync({
      mimetype: strToU8('application/epub+zip'),
      'META-INF/container.xml': strToU8(
        '<container><rootfiles><rootfile full-path="O/p.opf"/></rootfiles></container>',
      ),
      'O/p.opf': strToU8(
        '<package><metadata xmlns:dc="x"><dc:title>Travels</dc:title><dc:creator>N. N.</dc:creator><dc:language>en</dc:language></metadata><manifest><item id="c" href="cover.xhtml"/><item id="a" href="t/1.xhtml"/><item id="b" href="t/2.xhtml"/></manifest><spine><itemref idref="c"/><itemref idref="b"/><itemref idref="a"/></spine></package>',
      ),
      'O/cover.xhtml': strToU8('<html><body><img/></body></html>'),
      'O/t/1.xhtml': chapter(1),
      'O/t/2.xhtml': chapter(2),
    })
    expect((await read('b.epub', epub)).articles.map(({ id, title, author }) => [id, title, author])).toEqual(
      [
        ['b-1', 'Travels: Day 2', 'N. N.'],
        ['b-2', 'Travels: Day 1', 'N. N.'],
      ],
    )
  })
})

test('an old Word document under the new ending, an Excel workbook and a picture say what they are', async () => {
  expect((await read('a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).sentences[0]).toMatch(
    /an old Word document \(\.doc\)/,
  )
  expect((await read('a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('x') }))).sentences[0]).toMatch(
    /an Excel workbook; export the sheet as CSV/,
  )
  expect((await read('a.png', Uint8Array.of(0x89, 0x50, 0, 0))).problems[0]).toMatchObject({
    kind: 'unknown-format',
    effect: 'skipped',
  })
})
