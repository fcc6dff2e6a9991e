import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { distanceKm, openGazetteer, placeById, readPlace } from '../../src/gazetteer/index.ts'
import { geoparse, type Mention } from '../../src/geoparse/index.ts'
import { markedText } from '../bench/marked-text.ts'

const gazetteer = await openGazetteer(readFileSync(new URL('../../geo/full.gazetteer.gz', import.meta.url)))

/** So many of the texts must be read without a fault. */
const LEAST_SHARE = 0.78
const RIGHT_KM = 161
/** Two sources' points for one country may lie far apart. */
const RIGHT_KM_COUNTRY = 900

const cases = readFileSync(new URL('fixtures/kinds.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => {
    const [kind = '', marked = ''] = line.split('\t')
    return { kind, marked: marked.replace(/\\u([0-9a-f]{4})|\\(n|r|f)/g, unescaped) }
  })

function unescaped(_: string, code: string | undefined, control: string | undefined): string {
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
  return control === 'n' ? '\n' : control === 'r' ? '\r' : '\f'
}

/** What is wrong in what the engine says of one text, in words. */
function faults(marked: string): string[] {
  const { text, toponyms } = markedText(gazetteer, marked.replace(/[{}]/g, ''), marked)
  const optional: readonly string[] =
    marked.replace(/\[([^\]|]+)\|?[^\]]*\]/g, '$1').match(/\{([^}]+)\}/g) ?? []
  const mentions = geoparse(text, gazetteer)
  const missed = toponyms.flatMap(({ start, end, lat, lon }) => {
    const mention = mentions.find(each => each.start === start && each.end === end)
    if (mention === undefined) return [`missed ${text.slice(start, end)}`]
    return lat === undefined || lon === undefined || isNear(mention, lat, lon)
      ? []
      : [`${mention.phrase} is at ${nameOf(mention)}`]
  })
  const marks = (mention: Mention) =>
    toponyms.some(({ start, end }) => start === mention.start && end === mention.end) ||
    optional.includes(`{${mention.phrase}}`)
  return [...missed, ...mentions.filter(each => !marks(each)).map(({ phrase }) => `false ${phrase}`)]
}

function isNear({ place }: Mention, lat: number, lon: number): boolean {
  const at = place === null ? undefined : placeById(gazetteer, place)
  if (at === undefined) return false
  const country = gazetteer.kinds[gazetteer.kind[at]!]!.startsWith('A.PCL')
  const km = distanceKm({ lat, lon }, { lat: gazetteer.lat[at]!, lon: gazetteer.lon[at]! })
  return km <= (country ? RIGHT_KM_COUNTRY : RIGHT_KM)
}

function nameOf({ place }: Mention): string {
  const at = place === null ? undefined : placeById(gazetteer, place)
  if (at === undefined) return 'no place'
  const { name, country } = readPlace(gazetteer, at)
  return `${name}, ${country}`
}

test('texts of the kinds people report are read without a fault, but for a few', () => {
  const wrong = cases.flatMap(({ kind, marked }) => {
    const found = faults(marked)
    return found.length > 0 ? [`[${kind}] ${marked}: ${found.join('; ')}`] : []
  })
  const share = 1 - wrong.length / cases.length
  if (process.env.SHOW_KINDS)
    console.log(`${wrong.join('\n')}\n${cases.length - wrong.length} of ${cases.length}`)
  expect(share, wrong.join('\n')).toBeGreaterThan(LEAST_SHARE)
})
