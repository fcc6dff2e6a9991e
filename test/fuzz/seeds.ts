import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { exportCorpus, writeCorpus, writeCorrections } from '../../src/formats/index.ts'
import { example } from '../corpus/example.ts'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../formats/fixtures/${name}`, import.meta.url)))
const text = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content)

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm","datePublished":"2020-11-03","author":[{"name":"A"}]}</script>
<meta property="og:site_name" content="Herald"></head><body><article><h1>Storm</h1><p>Rain fell in <a href="https://a.example/b">Baku</a>
and in Ganja.</p><ul><li>One<li>Two</ul><table><tr><td>Khizi<td>3</table><pre>verse</pre></article></body></html>`
const FEED = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title>
<item><title>A</title><link>https://a.example/1</link><guid>1</guid><pubDate>Tue, 03 Nov 2020 10:15:00 +0400</pubDate>
<content:encoded><![CDATA[<p>Rain fell in Baku, and then it went on to fall in Ganja as well.</p>]]></content:encoded></item></channel></rss>`
const MAIL = `From: a@b.example\r\nTo: c@d.example\r\nSubject: =?utf-8?q?Storm?=\r\nDate: Tue, 03 Nov 2020 10:15:00 +0400\r\nMessage-ID: <1@b>\r\nMIME-Version: 1.0\r
Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nRain fell in Baku.\r\n--x\r
Content-Type: text/html\r\n\r\n<p>Rain fell in <b>Baku</b>.</p>\r\n--x--\r\n`
const EPUB = zipSync({
  mimetype: strToU8('application/epub+zip'),
  'META-INF/container.xml': strToU8(
    '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
  ),
  'a.opf': strToU8(
    '<package><metadata><title>B</title></metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>',
  ),
  'c.xhtml': strToU8('<html><body><h1>One</h1><p>Rain fell in Baku.</p></body></html>'),
})

/** Good files of each kind that is read, by the name they are read under. */
export const FILES: Readonly<Record<string, Uint8Array>> = {
  'a.txt': strToU8('Rain fell in Baku.\n\nIt was dry in Ganja – so they said.\n'),
  'a.md': strToU8(
    '---\ntitle: Storm\ndate: 2020-11-03\n---\n# Storm\n\nRain *fell* in [Baku](https://a.example).\n\n> said **A**\n\n- one\n- two\n\n```\ncode\n```\n',
  ),
  'a.html': strToU8(HTML),
  'a.docx': fixture('road.docx'),
  'a.pdf': fixture('columns.pdf'),
  'a.epub': EPUB,
  'a.rss': strToU8(FEED),
  'a.atom': strToU8(
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><id>1</id><updated>2020-11-03T10:00:00Z</updated><content type="html">&lt;p&gt;Rain in Baku.&lt;/p&gt;</content></entry></feed>',
  ),
  'a.csv': strToU8('id,text,title,date\n1,"Rain fell in ""Baku"".",Storm,2020-11-03\n2,Dry in Ganja,,\n'),
  'a.tsv': strToU8('id\ttext\n1\tRain fell in Baku.\n'),
  'a.json': strToU8(
    '{"articles":[{"id":"a","text":"Rain fell in Baku.","date":"2020-11-03","url":"https://a.example"},{"content":"Dry."}]}',
  ),
  'corpus.json': strToU8(writeCorpus(example)),
  'a.jsonl': strToU8('{"id":"a","text":"Rain fell in Baku."}\n{"id":"b","text":"Dry in Ganja."}\n'),
  'a.xml': text(await exportCorpus(example, 'tei')),
  'a.jsonld': text(await exportCorpus(example, 'annotation')),
  'a.eml': strToU8(MAIL),
  'a.mbox': strToU8(`From a@b.example Tue Nov  3 10:15:00 2020\n${MAIL.replaceAll('\r', '')}\n`.repeat(2)),
  'a.srt': strToU8(
    '1\n00:00:01,000 --> 00:00:02,000\nRain fell\n\n2\n00:00:03,000 --> 00:00:04,500\nin Baku.\n',
  ),
  'a.vtt': strToU8('WEBVTT\n\nNOTE a\n\n00:01.000 --> 00:02.000 align:left\n<v A>Rain in Baku\n'),
  'factiva.txt': strToU8(
    'HD Storm\nBY A\nWC 120 words\nPD 3 November 2020\nSN Herald\nLP\nRain fell in Baku.\nTD\nDry in Ganja.\nDocument HERALD0020201103egb300001\n',
  ),
  'nexis.txt': strToU8(
    '1 of 2 DOCUMENTS\n\nHerald\n\nNovember 3, 2020 Tuesday\n\nStorm\n\nBYLINE: A\nLENGTH: 120 words\n\nRain fell in Baku.\n\nLOAD-DATE: November 4, 2020\n\n2 of 2 DOCUMENTS\n',
  ),
  'a.zip': zipSync({ 'b/a.txt': strToU8('Rain fell in Baku.'), 'index.json': strToU8('{"articles":[]}') }),
}

/** A file of corrections with each kind of verdict. */
export const CORRECTIONS = strToU8(
  writeCorrections([
    {
      article: 'first',
      quote: 'BAKU',
      prefix: '',
      suffix: ' – Rain',
      start: 0,
      scope: 'mention',
      verdict: { kind: 'accepted' },
    },
    {
      article: 'first',
      quote: 'Ganja',
      prefix: 'in ',
      suffix: '.',
      start: 40,
      scope: 'corpus',
      verdict: { kind: 'rejected' },
    },
    {
      article: 'second',
      quote: 'Gəncə',
      prefix: '',
      suffix: '',
      start: 18,
      scope: 'article',
      verdict: { kind: 'moved', place: example.places['x:baku']! },
    },
    {
      article: 'first',
      quote: 'Rain',
      prefix: '– ',
      suffix: '',
      start: 7,
      scope: 'article',
      verdict: { kind: 'added', place: example.places['x:ganja']! },
    },
  ]),
)
