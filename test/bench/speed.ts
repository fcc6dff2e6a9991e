/**
 * Measures the geoparser on one core, beside npm `compromise` on the same text in the same run.
 *
 *     npm run bench:geoparse -- texts.jsonl [--growth]
 *
 * The texts are lines of {"text"}. `--growth` also reads one text of 1, 10 and 100 MB.
 */
import { readFileSync } from 'node:fs'
import compromise from 'compromise'
import { openGazetteer } from '../../src/gazetteer/index.ts'
import { geoparse } from '../../src/geoparse/index.ts'
import { readGold } from './gold.ts'

const MB = 1e6
const [path = '', ...flags] = process.argv.slice(2)
const texts = readGold(path).map(({ text }) => text)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const gazetteer = await openGazetteer(readFileSync(new URL('../../geo/full.gazetteer.gz', import.meta.url)))

/** CPU time of this process, in seconds: the machine may be busy with other work. */
function seconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1e6
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!
}

const readAll = () => texts.forEach(text => void geoparse(text, gazetteer, { demonyms: true }))
for (let i = 0; i < 5; i++) readAll()
const ours = bytes / MB / median(Array.from({ length: 9 }, () => seconds(readAll)))
console.log(
  `wherein     ${ours.toFixed(1)} MB/s (${texts.length} articles, ${(bytes / MB).toFixed(2)} MB, ${gazetteer.size} places)`,
)

const some = texts.filter((_, i) => i % 8 === 0)
const someBytes = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const readWithCompromise = () => some.forEach(text => void compromise(text).places().out('offset'))
readWithCompromise()
const theirs = someBytes / MB / seconds(readWithCompromise)
console.log(
  `compromise  ${theirs.toFixed(2)} MB/s on every eighth article: wherein is ${Math.round(ours / theirs)} times as fast`,
)

if (flags.includes('--growth')) {
  const base = texts.join('\n\n')
  for (const size of [1, 10, 100]) {
    const text = base.repeat(Math.ceil((size * MB) / base.length)).slice(0, size * MB)
    const time = seconds(() => void geoparse(text, gazetteer))
    console.log(
      `${String(size).padStart(3)} MB in one text: ${time.toFixed(2)} s, ${(Buffer.byteLength(text) / MB / time).toFixed(1)} MB/s, ${Math.round(process.memoryUsage().rss / MB)} MB resident`,
    )
  }
}
