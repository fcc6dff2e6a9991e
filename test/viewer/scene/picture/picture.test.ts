import { describe, expect, test } from 'vitest'
import { corpusViewOf } from '../../../../src/viewer/model/index.ts'
import { EMPTY_ATLAS, windowAt } from '../../../../src/viewer/scene/atlas/index.ts'
import { layoutMap, NO_LAYOUT, takenNames } from '../../../../src/viewer/scene/layout/layout-map.ts'
import { layoutSymbols } from '../../../../src/viewer/scene/layout/layout-spots.ts'
import { escapeXml } from '../../../../src/viewer/scene/picture/svg.ts'
import { writePicture } from '../../../../src/viewer/scene/picture/write-picture.ts'
import { fileNameOf } from '../../../../src/viewer/ui/file-name.ts'
import { mentionsOf, place } from '../../corpus.ts'

const palette = {
  sea: '#eef',
  land: '#fff',
  border: '#ccc',
  shallow: '#eef',
  range: '#864',
  regionBorder: '#ddd',
  coast: '#bbb',
  label: '#666',
  labelHalo: '#fff',
  lit: '#da6',
  litEdge: '#a86',
  accent: '#b21',
  accentInk: '#911',
  ink: '#111',
  paper: '#fff',
  symbolEdge: '#fff',
  water: '#268',
  river: '#abc',
  waterLabel: '#678',
}

function pictureOf(name: string, title: string) {
  const text = name
  const reading = corpusViewOf({
    version: 1,
    articles: [{ id: 'a', text }],
    mentions: mentionsOf({ id: 'a', text }, name, 'one'),
    places: { one: place({ id: 'one', name }) },
    credit: '',
  })
  const { entries } = reading
  const mapWindow = windowAt(128 - 200, 128 - 150, 400, 300, 256)
  const layout = layoutMap({
    before: NO_LAYOUT,
    symbols: layoutSymbols(entries, 0),
    selected: null,
    rest: [],
    countText: ({ count }) => String(count),
    taken: takenNames(reading),
    features: [],
    atlas: EMPTY_ATLAS,
    gazetteer: null,
    waters: null,
    gazetteerLabels: null,
    idOf: String,
    nameOf: String,
    mapWindow,
    furniture: [],
    textWidth: text => text.length * 7,
    language: 'en',
    countryName: code => code,
  })
  return writePicture({
    painting: { atlas: EMPTY_ATLAS, waters: null, palette },
    mapWindow,
    features: [],
    layout,
    title,
    credit: 'Somebody & others',
    language: 'en',
    number: String,
    scale: { km: 1000, pixels: 80 },
    scaleText: '1,000 km',
  })
}

describe('a picture of the map', () => {
  test('has the place, its name, the scale, the title and the credit', () => {
    const { svg, width, height } = pictureOf('Null Island', 'One place')
    expect([width, height > 300]).toEqual([400, true])
    expect(svg).toContain('<circle r="5" transform="translate(128 128)" fill="#b21"')
    for (const text of ['Null Island', '1,000 km', 'One place', 'Somebody &#38; others'])
      expect(svg).toContain(text)
  })

  test('markup in a name or title stays text', () => {
    const { svg } = pictureOf('<script>', '"><image href="x"/>')
    expect(svg).not.toMatch(/<script|<image/)
    expect(svg).toContain('&#60;script&#62;')
  })
})

test('what XML cannot write is left out', () => {
  expect(escapeXml('a\u0000b\u001fc\ud800d\te')).toBe('abc\ufffdd\te')
})

test('a title makes a file name', () => {
  expect(fileNameOf('One speech, five reports')).toBe('one-speech-five-reports')
  expect(fileNameOf('Беш репортаж: 1/2')).toBe('беш-репортаж-1-2')
  expect(fileNameOf('…')).toBe('map')
})
