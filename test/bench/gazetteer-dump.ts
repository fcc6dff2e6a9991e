/**
 * Writes a made-up GeoNames dump to measure `gazetteer build` with: same columns, same mix of lengths, always the same
 * rows for the same count.
 *
 *     npx tsx test/bench/gazetteer-dump.ts 12000000 allCountries.txt
 *     /usr/bin/time -v npx tsx src/cli/main.ts gazetteer build allCountries.txt --out all.gazetteer.gz
 */
import { closeSync, openSync, writeSync } from 'node:fs'

const [count = '12000000', path = 'allCountries.txt'] = process.argv.slice(2)
const syllables =
  'ba be bi bo bu da de di do du ga ge gi go gu ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo za ze zi zo'.split(
    ' ',
  )
const kinds = [
  'P\tPPL',
  'P\tPPL',
  'P\tPPL',
  'P\tPPLA4',
  'H\tSTM',
  'T\tMT',
  'S\tSCH',
  'S\tFRM',
  'A\tADM3',
  'L\tLCTY',
]
const countries = 'US CN RU IN BR MX FR DE IR TR AZ UA SA EG ID NG'.split(' ')

// A linear congruential generator after D. E. Lehmer, so that a run can be repeated.
let state = 20201103
function random(limit: number): number {
  state = (state * 48271) % 0x7fffffff
  return state % limit
}

function word(): string {
  let text = ''
  for (let i = 2 + random(3); i > 0; i--) text += syllables[random(syllables.length)]
  return text[0]!.toUpperCase() + text.slice(1)
}

function name(): string {
  return random(3) === 0 ? `${word()} ${word()}` : word()
}

const file = openSync(path, 'w')
let batch: string[] = []
for (let id = 1; id <= Number(count); id++) {
  const main = name()
  const alternates = random(3) === 0 ? `${name()},${name()}` : ''
  const lat = (random(17_000_000) / 100_000 - 85).toFixed(5)
  const lon = (random(35_999_999) / 100_000 - 180).toFixed(5)
  const kind = kinds[random(kinds.length)]
  const country = countries[random(countries.length)]
  const population = random(5) === 0 ? random(100_000) : 0
  batch.push(
    `${id}\t${main}\t${main}\t${alternates}\t${lat}\t${lon}\t${kind}\t${country}\t\t${random(40)}\t\t\t\t${population}\t\t10\tUTC\t2020-11-03\n`,
  )
  if (batch.length === 50_000 || id === Number(count)) {
    writeSync(file, batch.join(''))
    batch = []
  }
}
closeSync(file)
