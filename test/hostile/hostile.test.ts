import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import Papa from 'papaparse'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { writeArticlePage } from '../../src/cli/article-page.ts'
import { writeOembed } from '../../src/cli/build.ts'
import { type Article, buildCorpus, type Corpus } from '../../src/corpus/index.ts'
import { CORPUS_FORMATS, exportCorpus, readFile, writeCorpus } from '../../src/formats/index.ts'
import { writeFallback } from '../../src/formats/site/fallback.ts'
import { openGazetteer } from '../../src/gazetteer/index.ts'
import { escapeXml, tag } from '../../src/viewer/scene/picture/svg.ts'
import { smallFile } from '../gazetteer/small.ts'
import { corpusOfAll, corpusWith } from './corpus.ts'
import { CANARY, HOSTILE } from './strings.ts'

/** A name as harmless as names are, against which the hostile ones are held. */
const CALM = 'Ganja'

test('there are three hundred of them, and no two alike', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(300)
  expect(HOSTILE.filter(text => text.includes(CANARY)).length).toBeGreaterThan(250)
})

/** Each element of XML with the names of its attributes: what data may not add to. */
function xmlShape(xml: string): Set<string> {
  const seen = new Set<string>()
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => seen.add(`${name} ${Object.keys(attributes).join(' ')}`))
  parser.on('processinginstruction', ({ target }) => seen.add(`?${target}`))
  parser.on('doctype', doctype => seen.add(`!${doctype}`))
  parser.write(xml).close()
  return seen
}

/** The same of HTML, and where its links lead. */
function htmlShape(html: string): Set<string> {
  const { document } = parseHTML(`<html>${html}</html>`)
  return new Set(
    [...document.querySelectorAll('*')].map(element => {
      const link = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
      const scheme = /^([a-z]+:)|^#|^\.\.\/|^$/i.exec(link)?.[1] ?? ''
      return `${element.localName} ${element.getAttributeNames().sort().join(' ')} ${scheme}`
    }),
  )
}

/** What of the shape is not in that of a harmless name. */
const added = (shape: Set<string>, calm: Set<string>) => [...shape].filter(each => !calm.has(each))

const XML = new Set(['kml', 'gpx', 'tei'])
const CSV = new Set(['csv', 'places-csv', 'lpf-tsv'])
const HTML = new Set(['html'])

describe.each(CORPUS_FORMATS.filter(({ id }) => id !== 'parquet'))('$name', ({ id }) => {
  const write = async (corpus: Corpus) => String(await exportCorpus(corpus, id))

  test('holds hostile names as text', async () => {
    const calm = await write(corpusOfAll([CALM, `${CALM} too`]))
    const out = await write(corpusOfAll(HOSTILE))
    expect(out.length).toBeGreaterThan(10_000)
    if (XML.has(id)) expect(added(xmlShape(out), xmlShape(calm))).toEqual([])
    else if (HTML.has(id)) expect(added(htmlShape(out), htmlShape(calm))).toEqual([])
    else if (CSV.has(id)) {
      const { data } = Papa.parse<string[]>(
        out.replace(/^\ufeff/u, ''),
        id === 'lpf-tsv'
          ? { delimiter: '\t', quoteChar: '\0', newline: '\n' }
          : { delimiter: ',', newline: '\r\n' },
      )
      expect(data.length).toBeGreaterThan(300)
      expect(data.flat().filter(cell => /^[=+\-@\t\r]/u.test(cell) && !/^-?[\d.]+$/.test(cell))).toEqual([])
    } else for (const line of out.trim().split(/\n(?=\{)/u)) expect(() => JSON.parse(line)).not.toThrow()
  })
})

describe('pages that the command line writes', () => {
  const pages: Readonly<Record<string, (corpus: Corpus) => string>> = {
    fallback: writeFallback,
    'article page': corpus => writeArticlePage(corpus, corpus.articles[0]!, 'https://a.example/', 'a'),
    oembed: corpus => JSON.parse(writeOembed(corpus, corpus.articles[0]!, 'https://a.example/')).html,
  }
  test.each(Object.entries(pages))('%s', (_, write) => {
    const calm = htmlShape(write(corpusWith(CALM)))
    expect(calm.size).toBeGreaterThan(0)
    expect(added(htmlShape(write(corpusOfAll(HOSTILE))), calm)).toEqual([])
  })
})

test('pictures', () => {
  const draw = (text: string) => tag('svg', { title: text, x: 1 }, tag('text', {}, escapeXml(text) || ' '))
  const calm = xmlShape(draw(CALM))
  expect(HOSTILE.flatMap(text => added(xmlShape(draw(text)), calm))).toEqual([])
})

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Files of each kind with a text in each of their fields, as it comes and as a program would have escaped it. */
const INPUTS: Readonly<Record<string, (text: string) => string>> = {
  'a.txt': text => `Rain fell in Baku. ${text}`,
  'a.md': text =>
    `---\ntitle: ${JSON.stringify(text)}\nurl: ${JSON.stringify(text)}\n---\n# ${text}\n\nBaku ${text} [Baku](${text}) ![${text}](${text})\n\n<${text}>\n`,
  'a.html': text =>
    `<html><head><title>${text}</title><link rel=canonical href="${attribute(text)}"><meta name=author content="${attribute(text)}"></head><body><p>Rain in Baku. ${text} <a href="${attribute(text)}">Baku</a> ${attribute(text)}</body></html>`,
  'a.json': text =>
    JSON.stringify({
      id: text,
      text: `Baku ${text}`,
      title: text,
      url: text,
      author: [{ name: text }],
      language: text,
      date: text,
    }),
  'a.jsonl': text => JSON.stringify({ id: text, text: `Baku ${text}`, title: text, link: text }),
  'a.csv': text =>
    Papa.unparse([
      ['id', 'text', 'title', 'url'],
      [text, `Baku ${text}`, text, text],
    ]),
  'a.rss': text =>
    `<rss version="2.0"><channel><item><title>${attribute(text)}</title><link>${attribute(text)}</link><guid>${attribute(text)}</guid><description>&lt;p&gt;Baku ${attribute(text)}&lt;/p&gt;</description></item></channel></rss>`,
  'a.xml': text =>
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${attribute(text)}</title></titleStmt></fileDesc></teiHeader><text><body><p>In <placeName ref="${attribute(text)}">Baku</placeName> ${attribute(text)}</p></body></text></TEI>`,
  'a.eml': text =>
    `From: a@b.example\r\nSubject: ${text.replaceAll(/[\r\n]/g, ' ')}\r\nMIME-Version: 1.0\r\nMessage-ID: <1@a>\r\nContent-Type: text/html\r\n\r\n<p>Baku ${text}</p>`,
  'a.vtt': text => `WEBVTT\n\n00:01.000 --> 00:02.000\nBaku ${text}\n`,
}

describe.each(Object.entries(INPUTS))('%s', (name, file) => {
  test('gives text whose links lead to the web alone, and pages without what it says', async () => {
    const gazetteer = await openGazetteer(smallFile)
    const articles: Article[] = []
    for (const text of HOSTILE)
      for await (const each of readFile({ name, bytes: new TextEncoder().encode(file(text)) }, {}))
        if (each.ok) articles.push({ ...each.article, id: `${articles.length} ${each.article.id}` })
    expect(articles.length).toBeGreaterThan(100)
    const links = articles.flatMap(({ url, structure = [] }) => [
      url,
      ...structure.map(range => ('href' in range ? range.href : undefined)),
    ])
    expect(links.filter(link => link !== undefined && !/^https?:\/\//i.test(link))).toEqual([])
    const corpus = await buildCorpus(articles, gazetteer)
    expect(() => JSON.parse(writeCorpus(corpus))).not.toThrow()
    const page = htmlShape(writeFallback(corpus))
    expect([...page].filter(shape => ODD.test(shape))).toEqual([])
  })
})

/** Elements, attributes and addresses that no list of places has. */
const ODD = /^(?:img|svg|script|iframe|object|embed|form|math|base|style|video) |\bon\w+|javascript:/u

test('each page that is written forbids script from data, and the report allows its own style alone', async () => {
  const report = String(await exportCorpus(corpusWith(CALM), 'html'))
  const corpus = corpusWith(CALM)
  const page = writeArticlePage(corpus, corpus.articles[0]!, 'https://a.example/', 'a')
  for (const html of [report, page]) {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/u.exec(html)?.[1] ?? ''
    expect(policy).toMatch(/^default-src 'none'; .*require-trusted-types-for 'script'/u)
    expect(policy).not.toContain('unsafe')
    // Before anything that it could forbid.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:link|script|style)\b/u))
  }
  const style = /<style>([^<]*)<\/style>/u.exec(report)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(report).toContain(`style-src 'sha256-${hash}'`)
})
