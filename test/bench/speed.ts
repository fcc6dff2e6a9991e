/**
 * Measures the geoparser on one core, beside npm `compromise` on the same texts in the same run.
 *
 *     npm run bench:geoparse -- texts.jsonl [--growth]
 *
 * The texts are lines of {"text"}. MB/s are millions of UTF-8 bytes a second of this process's CPU time, with demonyms and
 * the full gazetteer, warm: the engine has read all texts before. Both are measured in turns, so that what the machine
 * does besides hits both; the figures are medians. `--growth` also reads one text of 1, 10 and 100 MB.
 */
import { readFileSync } from 'node:fs'
import compromise from 'compromise'
import { openGazetteer } from '../../src/gazetteer/index.ts'
import { geoparse } from '../../src/geoparse/index.ts'
import { readGold } from './gold.ts'

const MB = 1e6
const ROUNDS = 9
/** How often all texts are read before anything counts: the compiler of V8 takes that long to settle. */
const WARM_UP = 8
/** Compromise reads every so many-th text, and we all of them so many times a round: else a run would take minutes. */
const EVERY = 16
const TIMES = 3

const [path = '', ...flags] = process.argv.slice(2)
const texts = readGold(path).map(({ text }) => text)
const some = texts.filter((_, i) => i % EVERY === 0)
const gazetteer = await openGazetteer(readFileSync(new URL('../../geo/full.gazetteer.gz', import.meta.url)))

function bytesOf(parts: readonly string[]): number {
  return parts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

/** MB/s of CPU time: the machine may be busy with other work. */
function rate(bytes: number, work: () => void): number {
  const before = process.cpuUsage()
  work()
  return bytes / process.cpuUsage(before).user
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}

function range(values: readonly number[], digits: number): string {
  return `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`
}

function readAll(): void {
  for (const text of texts) geoparse(text, gazetteer, { demonyms: true })
}

function readWithCompromise(): void {
  for (const text of some) compromise(text).places().out('offset')
}

const first = rate(bytesOf(texts), readAll)
for (let i = 0; i < WARM_UP; i++) readAll()
readWithCompromise()
const ours: number[] = []
const theirs: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  ours.push(
    rate(bytesOf(texts) * TIMES, () => {
      for (let i = 0; i < TIMES; i++) readAll()
    }),
  )
  theirs.push(rate(bytesOf(some), readWithCompromise))
}
const ratios = ours.map((own, round) => own / theirs[round]!)
console.log(
  `wherein     ${median(ours).toFixed(1)} MB/s, median of ${ROUNDS} rounds (${range(ours, 1)}); ${first.toFixed(1)} at first reading; ${texts.length} articles, ${(bytesOf(texts) / MB).toFixed(2)} MB, ${gazetteer.size} places`,
)
console.log(
  `compromise  ${median(theirs).toFixed(3)} MB/s, on every ${EVERY}th article (${range(theirs, 3)}): wherein is ${Math.round(median(ratios))} times as fast (${range(ratios, 0)})`,
)

if (flags.includes('--growth')) {
  const base = texts.join('\n\n')
  for (const size of [1, 10, 100]) {
    const text = base.repeat(Math.ceil((size * MB) / base.length)).slice(0, size * MB)
    const rates = Array.from({ length: size < 100 ? ROUNDS : 1 }, () =>
      rate(Buffer.byteLength(text), () => void geoparse(text, gazetteer)),
    )
    console.log(
      `${String(size).padStart(3)} MB in one text: ${median(rates).toFixed(1)} MB/s (first ${rates[0]!.toFixed(1)}), ${Math.round(process.memoryUsage().rss / MB)} MB resident`,
    )
  }
}
