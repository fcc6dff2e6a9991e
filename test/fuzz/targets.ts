import { once } from 'node:events'
import { connect } from 'node:net'
import type { FileTable } from '../../src/cli/serve/file-table.ts'
import { servedFile } from '../../src/cli/serve/file-table.ts'
import { openServer } from '../../src/cli/serve/serve.ts'
import { applyCorrections, buildCorpus } from '../../src/corpus/index.ts'
import { readHostMessage } from '../../src/embed/frame/protocol.ts'
import {
  readCorpus,
  readCorrections,
  readFile,
  readFolderIndex,
  readShownCorpus,
  writeCorpus,
  writeCorrections,
} from '../../src/formats/index.ts'
import { csvRecord } from '../../src/gazetteer/build/index.ts'
import {
  findPlaces,
  GazetteerError,
  openGazetteer,
  placeNames,
  readPlace,
} from '../../src/gazetteer/index.ts'
import { geoparse } from '../../src/geoparse/index.ts'
import { parseSettings } from '../../src/viewer/host/settings.ts'
import { formatAddress, parseAddress } from '../../src/viewer/state/address.ts'
import { example } from '../corpus/example.ts'
import { smallFile } from '../gazetteer/small.ts'
import { CORRECTIONS, FILES } from './seeds.ts'

/** Something that takes bytes from outside. */
export interface Target {
  readonly name: string
  /** Share of the inputs of a long run. */
  readonly share: number
  readonly seeds: readonly Uint8Array[]
  /** Takes one input. Throws where a promise is broken; whatever is merely refused returns. */
  readonly run: (bytes: Uint8Array) => Promise<void> | void
  readonly close?: () => void
}

/** The longest sentence that may tell a person what is wrong with a file, in characters. */
const LONGEST_SENTENCE = 1500

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))
const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

function hold(condition: boolean, promise: string): void {
  if (!condition) throw new Error(`Broken: ${promise}`)
}

function isSentence(text: string): void {
  hold(
    text.length > 0 && text.length <= LONGEST_SENTENCE,
    `a sentence of 1 to ${LONGEST_SENTENCE} characters`,
  )
}

/** A reader: it gives articles and problems, and throws nothing. */
function reader(name: string, seed: Uint8Array): Target {
  return {
    name: `reader ${name}`,
    share: /pdf|docx/.test(name) ? 0.03 : /md|html|epub|eml|mbox|rss|atom|zip/.test(name) ? 0.3 : 1,
    seeds: [seed],
    async run(bytes) {
      for await (const each of readFile({ name, bytes }, {})) {
        if (!each.ok) {
          isSentence(each.problem.message)
          continue
        }
        const { id, text, url, structure = [], given = [] } = each.article
        hold(typeof id === 'string' && typeof text === 'string', 'an article has an id and a text')
        hold(url === undefined || /^https?:\/\//i.test(url), 'an address is one of the web')
        for (const { start, end } of [...structure, ...given])
          hold(0 <= start && start < end && end <= text.length, 'a range lies in its text')
      }
    },
  }
}

const corpus: Target = {
  name: 'corpus',
  share: 5,
  seeds: [utf8(writeCorpus(example)), utf8(JSON.stringify(example))],
  run(bytes) {
    const shown = readShownCorpus(decode(bytes))
    const read = readCorpus(decode(bytes))
    hold(shown.ok === read.ok, 'the viewer and the command line take the same files')
    if (!read.ok) return isSentence(read.error)
    const again = readCorpus(writeCorpus(read.value))
    hold(again.ok, 'what was read can be written and read again')
  },
}

const corrections: Target = {
  name: 'corrections',
  share: 8,
  seeds: [CORRECTIONS],
  run(bytes) {
    const read = readCorrections(decode(bytes))
    if (!read.ok) return isSentence(read.error)
    const corrected = applyCorrections(example, read.value)
    hold(readCorpus(writeCorpus(corrected)).ok, 'a corrected corpus can be read again')
    const again = readCorrections(writeCorrections(read.value))
    hold(again.ok && again.value.length === read.value.length, 'corrections survive being written and read')
  },
}

const index: Target = {
  name: 'index.json',
  share: 8,
  seeds: [
    utf8(
      '{"title":"T","articles":[{"file":"a.txt","title":"A","date":"2020-11-03","language":"en","url":"https://a.example"}]}',
    ),
  ],
  run(bytes) {
    const read = readFolderIndex('index.json', bytes)
    for (const sentence of read.ok ? read.value.problems : [read.error]) isSentence(sentence)
  },
}

const settings: Target = {
  name: 'settings',
  share: 15,
  seeds: [
    utf8(
      '{"basemap":{"type":"raster","url":"https://a.example/{z}/{x}/{y}.png","credit":"A","maxZoom":9},"worldview":"IN"}',
    ),
  ],
  run(bytes) {
    const read = parseSettings(decode(bytes))
    if (!read.ok) return isSentence(read.error)
    hold(!/^\s*javascript:/i.test(read.value.basemap?.url ?? ''), 'tiles have an address of the web')
  },
}

const gazetteer: Target = {
  name: 'gazetteer',
  share: 3,
  seeds: [smallFile],
  async run(bytes) {
    try {
      const opened = await openGazetteer(bytes)
      for (let place = 0; place < Math.min(opened.size, 50); place++) {
        readPlace(opened, place)
        placeNames(opened, place)
      }
      findPlaces(opened, 'Baku')
    } catch (error) {
      if (!(error instanceof GazetteerError)) throw error
      isSentence(error.message)
    }
  },
}

const table: Target = {
  name: 'row of a table of places',
  share: 15,
  seeds: [utf8('7\tYs\t48.1\t-4.3\tKer-Is|Is\tP.PPL\tFR\t1000')],
  run(bytes) {
    const cells = decode(bytes).split('\t')
    const columns = { id: 0, name: 1, lat: 2, lon: 3, names: 4, kind: 5, country: 6, population: 7 }
    const read = csvRecord(cells, columns, 'f:1')
    if (typeof read !== 'string')
      hold(!Number.isNaN(read.lat + read.lon + (read.population ?? 0)), 'numbers are numbers')
  },
}

const permalink: Target = {
  name: 'permalink',
  share: 15,
  seeds: [
    utf8(
      '?article=002&at=118&place=geonames:587084&map=6.5/40.38/47.9&list=places&sort=name&sure=0.5&q=rain&from=2020-01-01',
    ),
  ],
  run(bytes) {
    const view = parseAddress(decode(bytes))
    const written = formatAddress(view, '')
    hold(
      formatAddress(parseAddress(written), '') === written,
      'a view that was read is written and read alike',
    )
  },
}

const messages: Target = {
  name: 'message protocol',
  share: 15,
  seeds: [
    '{"wherein":1,"type":"open-passage","article":"a","start":4}',
    '{"wherein":1,"type":"theme","theme":"dark"}',
  ].map(utf8),
  run(bytes) {
    let data: unknown = decode(bytes)
    try {
      data = JSON.parse(decode(bytes))
    } catch {
      // A message may be a text as well.
    }
    const message = readHostMessage(data)
    if (message?.type === 'open-passage')
      hold(typeof message.article === 'string', 'a passage is of an article')
  },
}

const words = await openGazetteer(smallFile)
const geoparser: Target = {
  name: 'geoparser',
  share: 3,
  seeds: [
    utf8(
      'BAKU – Rain fell in Khizi, Azerbaijan (north of Baku). President of Azerbaijan: “Araz River”, U.S. and Mr Paris.',
    ),
    utf8('Тоҷикистон, Bakı Şəhəri, თბილისი، باكو; #Baku #KhiziRain @araz 7 Khizi-Baku’s\n\n\tBAKU BAKU'),
  ],
  async run(bytes) {
    const text = decode(bytes)
    let last = 0
    for (const { start, end, phrase } of geoparse(text, words, { demonyms: true })) {
      hold(last <= start && start < end && text.slice(start, end) === phrase, 'mentions are spans in order')
      last = end
    }
    const built = await buildCorpus([{ id: 'a', text }], words)
    hold(readCorpus(writeCorpus(built)).ok, 'what was found can be written and read again')
  },
}

/** A real server, to which each input goes as it is, over a connection of its own. */
async function server(): Promise<Target> {
  const files: FileTable = new Map([['/index.html', await servedFile(utf8('<p>canary</p>'), 'text/html')]])
  const listening = openServer(files, '127.0.0.1')
  listening.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    name: 'server',
    share: 0.7,
    seeds: [
      utf8(
        `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nRange: bytes=1-4,6-7\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n`,
      ),
      utf8(
        `HEAD /%2e%2e/etc/passwd?x#y HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nIf-None-Match: "a"\r\n\r\n`,
      ),
      utf8(`POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n`),
    ],
    async run(bytes) {
      const answer = await new Promise<string>(resolve => {
        const chunks: Buffer[] = []
        const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
        socket.on('data', chunk => chunks.push(chunk))
        socket.on('error', () => undefined)
        socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
      })
      hold(
        answer === '' || /^HTTP\/1\.1 (?:200|206|304|4\d\d) /.test(answer),
        `no fault of the server: ${answer.slice(0, 40)}`,
      )
      hold(!answer.includes('root:'), 'no file of the system is sent')
    },
    close: () => {
      listening.closeAllConnections()
      listening.close()
    },
  }
}

/** All that takes something from outside. */
export async function openTargets(): Promise<Target[]> {
  return [
    ...Object.entries(FILES).map(([name, seed]) => reader(name, seed)),
    corpus,
    corrections,
    index,
    settings,
    gazetteer,
    table,
    permalink,
    messages,
    geoparser,
    await server(),
  ]
}
