import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFeatureReader } from '../../../src/cli/gazetteer/features.ts'
import { gazetteer } from '../../../src/cli/gazetteer/index.ts'
import {
  findPlaces,
  type Gazetteer,
  openGazetteer,
  placeNames,
  readPlace,
} from '../../../src/gazetteer/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'wherein-gazetteer-'))
let said = ''

beforeEach(() => {
  said = ''
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += text
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function build(...args: readonly string[]): Promise<Gazetteer> {
  const out = join(folder, 'out.gazetteer.gz')
  await gazetteer(['build', ...args, '--out', out])
  return openGazetteer(readFileSync(out))
}

const row = (id: number, name: string, lat: string, kind = 'P\tPPL', admin1 = '02') =>
  `${id}\t${name}\t${name}\t\t${lat}\t1.6\t${kind}\tAD\t\t${admin1}\t\t\t\t500\t\t10\tEurope/Andorra\t2020-11-03`

describe('from a folder', () => {
  const own = mkdtempSync(join(tmpdir(), 'wherein-folder-'))
  const villages = join(own, 'villages.csv')
  const prices = join(own, 'prices.csv')
  writeFileSync(villages, 'name,lat,lon\nSoldeu,42.57,1.66\n')
  writeFileSync(prices, 'item,"euro\ncents"\nbread,120\n')

  test('a table without a place in its heading is left out with a word, and the rest is built', async () => {
    const places = await build(own)
    expect(places.size).toBe(1)
    expect(findPlaces(places, 'Soldeu')).toHaveLength(1)
    expect(said).toContain(
      `${prices} has no column for name, lat, lon among "item", "euro\\u000acents"; tell it with --columns name=HEADING,lat=HEADING,lon=HEADING`,
    )
    expect(said).toContain('It is left out.')
  })

  test('asked for by name it is refused before anything is read', async () => {
    await expect(build(join(own, 'villages.csv'), prices)).rejects.toThrow(`${prices} has no column for name`)
    expect(said).not.toContain('MB of')
  })

  test('a folder that cannot take the file is told before anything is read', async () => {
    await expect(gazetteer(['build', villages, '--out', join(own, 'no', 'x.gz')])).rejects.toThrow(
      `${join(own, 'no')} for --out does not exist.`,
    )
    expect(said).toBe('')
  })

  test('one place is counted as one', async () => {
    await build(villages)
    expect(said).toContain('One place is written to')
  })

  test('a heading may go over two lines', async () => {
    const broken = join(own, 'broken.tsv.csv')
    writeFileSync(broken, 'name,"of the\nplace",lat,lon\nTarter,x,42.58,1.65\n')
    expect((await build(broken)).size).toBe(1)
  })

  test('a folder with such tables alone says that there is nothing to build from', async () => {
    const none = mkdtempSync(join(tmpdir(), 'wherein-folder-'))
    writeFileSync(join(none, 'empty.csv'), '')
    await expect(build(none)).rejects.toThrow('There is nothing to build from')
    expect(said).toContain('empty.csv is empty. It is left out.')
  })
})

describe('from a GeoNames dump', () => {
  const dump = write('AD.txt', `${row(3039154, 'El Tarter', '42.58')}\n${row(3039163, 'Soldeu', '42.57')}\n`)
  const codes = write(
    'admin1CodesASCII.txt',
    'AD.02\tCanillo\tCanillo\t3041203\nAD.99\tNowhere\tNowhere\t1\n',
  )
  const names = write(
    'alternateNamesV2.txt',
    '1\t3039154\tru\tЭл Тартер\n2\t3039154\tlink\thttps://x.org\n3\t999\ten\tNobody\n',
  )

  test('towns lie in the regions that the codes name, and have the names that follow', async () => {
    const places = await build(names, dump, codes)
    expect(places.size).toBe(3)
    const [tarter] = findPlaces(places, 'Эл Тартер')
    expect(readPlace(places, tarter!)).toMatchObject({
      id: 'geonames:3039154',
      name: 'El Tarter',
      region: 'Canillo',
    })
    const [canillo] = findPlaces(places, 'Canillo')
    expect(readPlace(places, canillo!)).toMatchObject({
      kind: 'A.ADM1',
      lat: 42.575,
      lon: 1.6,
      population: 1000,
    })
  })

  test('rows of regions tell their own codes', async () => {
    const region = row(3041203, 'Canillo', '42.6', 'A\tADM1')
    const places = await build(write('own.txt', `${row(1, 'Soldeu', '42.57')}\n${region}\n`))
    expect(readPlace(places, findPlaces(places, 'Soldeu')[0]!).region).toBe('Canillo')
  })

  test('only the kinds asked for', async () => {
    const mixed = write('mixed.txt', `${row(1, 'Soldeu', '42.57')}\n${row(2, 'Valira', '42.5', 'H\tSTM')}\n`)
    expect((await build(mixed, '--kinds', 'H,A.ADM1')).size).toBe(1)
  })

  test('bad rows are skipped with a count that names file and line', async () => {
    const lines = [row(1, 'Soldeu', '42.57'), 'too\tshort', row(2, 'Pole', '95'), row(3, 'Tarter', 'x')].join(
      '\n',
    )
    const broken = new Uint8Array([0x0a, 0x31, 0xff, 0xfe, 0x0a])
    const places = await build(write('bad.txt', Buffer.concat([Buffer.from(lines), broken])))
    expect(places.size).toBe(1)
    expect(said).toContain('bad.txt:2 is skipped: 2 columns')
    expect(said).toContain('bad.txt:3 is skipped: latitude 95')
    expect(said).toContain('bad.txt:4 is skipped: "x" "1.6" is no position in degrees')
    expect(said).toContain('bad.txt:5 is skipped: it is not UTF-8')
    expect(said).toContain('4 rows were skipped')
  })
})

describe('from a table', () => {
  test('with a mapping, quotes and line breaks in a field', async () => {
    const table = write(
      'mine.csv',
      'Key,Place,Y,X,Also\n1,"Ys, the sunken",48.1,-4.3,"Ker-Is|The ""Is""\nof old"\n2,Nowhere,99,0,\n',
    )
    const places = await build(table, '--columns', 'id=Key,name=Place,names=Also')
    expect(places.size).toBe(1)
    expect(placeNames(places, findPlaces(places, 'Ker-Is')[0]!)).toHaveLength(3)
    expect(said).toContain('mine.csv:4 is skipped: latitude 99')
  })

  test('a stray quotation mark costs few rows', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `Town ${i},10,20`)
    const places = await build(write('stray.csv', ['name,lat,lon', 'The "Gap,1,2', ...rows].join('\n')))
    expect(places.size).toBeGreaterThan(90)
    expect(said).toContain('stray.csv:202 is skipped: the quotation mark on line 2 is not closed')
  })

  test.each([
    [';', 'as spreadsheets of Europe write it'],
    ['\t', 'with tabs'],
  ])('cells apart by %j, %s', async separator => {
    const rows = [
      ['\ufeffname', 'names', 'lat', 'lon', 'kind'],
      ['Ys, the sunken', '"Ker-Is;The ""Is"""', '48,1', '-4,3', 'P.PPLQ'],
      ['Lyonesse', '', '50.05', '-6', ''],
    ]
    const table = write('europe.csv', rows.map(cells => cells.join(separator)).join('\r\n'))
    const places = await build(table)
    expect(said).not.toContain('skipped')
    const [ys] = findPlaces(places, 'Ker-Is')
    expect(readPlace(places, ys!)).toMatchObject({ name: 'Ys, the sunken', lat: 48.1, lon: -4.3 })
    expect(findPlaces(places, 'The "Is"')).toEqual([ys])
    expect(findPlaces(places, 'Lyonesse')).toHaveLength(1)
  })

  test('a mark in a heading’s quotes parts no cells', async () => {
    const table = write('quoted.csv', '"name;also;or",lat,lon\n"Ys; or Is",48.1,-4.3\n')
    const places = await build(table, '--columns', 'name=name;also;or')
    expect(findPlaces(places, 'Ys; or Is')).toHaveLength(1)
  })

  test('without a position column is refused', async () => {
    const table = write('bare.csv', 'name,lat\nYs,48\n')
    await expect(build(table)).rejects.toThrow('no column for lon')
  })
})

describe('from Linked Places', () => {
  const feature = (id: string, title: string) =>
    JSON.stringify({
      '@id': id,
      type: 'Feature',
      properties: { title },
      names: [],
      geometry: { type: 'Point', coordinates: [1, 2] },
    })

  test('a collection, laid over the bundled gazetteer', async () => {
    const collection = `{"type":"FeatureCollection","features":[\n${feature('own:1', 'Lyonesse')},\n${feature('geonames:587084', 'Baku {on} "Sea]"')}]}`
    const places = await build(write('lp.json', collection), '--add')
    expect(places.size).toBeGreaterThan(200_000)
    expect(findPlaces(places, 'Lyonesse')).toHaveLength(1)
    const [baku] = findPlaces(places, 'Baku on Sea')
    expect(readPlace(places, baku!)).toMatchObject({
      id: 'geonames:587084',
      kind: 'P.PPLC',
      country: 'AZ',
      lat: 2,
    })
  }, 60_000)

  test('a feature a line, and a broken one', async () => {
    const places = await build(
      write('lp.jsonl', `${feature('own:1', 'Lyonesse')}\n{"@id":"own:2"}\n{nonsense}\n`),
    )
    expect(places.size).toBe(1)
    expect(said).toContain('lp.jsonl:2 is skipped: the feature own:2 has neither')
    expect(said).toContain('lp.jsonl:3 is skipped: it is not JSON')
  })

  test('a file that ends too early keeps what came before', async () => {
    const places = await build(
      write('cut.json', `{"features":[${feature('own:1', 'Lyonesse')},\n{"@id":"own:2","prop`),
    )
    expect(places.size).toBe(1)
    expect(said).toContain('cut.json:2 is skipped: the file ends before')
  })

  test('features are cut out wherever a read ends', () => {
    const text = `{"a":{"features":"x"},"features":[${feature('1', 'A')},${feature('2', 'B\\"{')}],"b":[{}]}`
    for (let cut = 0; cut <= text.length; cut++) {
      const found: string[] = []
      const reader = createFeatureReader(part => found.push(part))
      reader.read(text.slice(0, cut))
      reader.read(text.slice(cut))
      expect(found.map(part => JSON.parse(part)['@id'])).toEqual(['1', '2'])
    }
  })
})

describe('refusing', () => {
  test.each([
    [['build', '/no/such/file.txt', '--out', 'x'], 'does not exist'],
    [['build', 'package.json'], '--out'],
    [['build', '--out', 'x'], 'something to build from'],
    [['build', 'README.md', '--out', 'x'], 'neither a GeoNames .txt'],
    [['find'], 'needs a name'],
    [['find', 'Baku', '--limit', 'many'], '--limit'],
    [['find', 'Baku', '--gazetteer', 'package.json'], 'not a gazetteer file'],
    [['dance'], 'asked to "dance"'],
  ])('%j', async (args, reason) => {
    await expect(gazetteer(args)).rejects.toThrow(reason)
  })

  test('a source without one good row writes nothing', async () => {
    await expect(build(write('none.txt', 'nothing here\n'))).rejects.toThrow('Not one place')
  })
})

describe('a file that is read', () => {
  test('is not written over, by whatever path it is named', async () => {
    const source = write('precious.csv', 'name,lat,lon\nSoldeu,42.57,1.66\n')
    const other = join(folder, '..', folder.split('/').at(-1) ?? '', 'precious.csv')
    await expect(gazetteer(['build', source, '--out', other])).rejects.toThrow(
      /is a file that is read; name another/u,
    )
    expect(readFileSync(source, 'utf8')).toBe('name,lat,lon\nSoldeu,42.57,1.66\n')
  })
})
