import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checksum } from '../../../src/gazetteer/file/checksum.ts'
import {
  HEADER_BYTES,
  SECTION_BYTES,
  type SectionTag,
  SUMMED_FROM,
  tagNumber,
} from '../../../src/gazetteer/file/format.ts'
import {
  createNameMatches,
  findPlaces,
  foldedName,
  GazetteerError,
  matchNames,
  openGazetteer,
  readPlace,
  searchPlaces,
} from '../../../src/gazetteer/index.ts'
import { smallFile } from '../small.ts'

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await openGazetteer(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(GazetteerError)
    return error instanceof Error ? error.message : ''
  }
  return 'opened'
}

describe('opening', () => {
  test('a raw file, a gzipped one and a view into a larger buffer open alike', async () => {
    const shifted = new Uint8Array(smallFile.length + 7)
    shifted.set(smallFile, 3)
    const inputs = [
      smallFile,
      smallFile.buffer,
      gzipSync(smallFile),
      shifted.subarray(3, 3 + smallFile.length),
    ]
    for (const input of inputs) {
      const gazetteer = await openGazetteer(input)
      expect(gazetteer.size).toBe(14)
      expect(gazetteer.tier).toBe('test')
      expect(gazetteer.credit).toBe('Nobody')
    }
  })

  test('both bundled tiers open', async () => {
    const full = await openGazetteer(readFileSync('geo/full.gazetteer.gz'))
    const core = await openGazetteer(readFileSync('geo/core.gazetteer.gz'))
    expect(full.size).toBeGreaterThan(205_000)
    expect(core.size).toBeGreaterThan(25_000)
    expect([full.tier, core.tier]).toEqual(['full', 'core'])
    expect(full.credit).toContain('GeoNames')
  })

  test('an aborted signal stops it', async () => {
    const signal = AbortSignal.abort()
    await expect(openGazetteer(smallFile, { signal })).rejects.toThrow('abort')
  })
})

describe('refusing', () => {
  test('what is no gazetteer', async () => {
    expect(await refusal(new TextEncoder().encode('id,name\n1,Baku\n'.repeat(10)))).toContain(
      'not a gazetteer',
    )
    expect(await refusal(new Uint8Array(0))).toContain('not a gazetteer')
  })

  test('a newer version, with the mend', async () => {
    const newer = smallFile.slice()
    newer[8] = 2
    expect(await refusal(newer)).toContain('newer Wherein')
  })

  test('a truncated file', async () => {
    expect(await refusal(smallFile.subarray(0, smallFile.length - 4))).toContain('bytes long')
    const packed = gzipSync(smallFile)
    expect(await refusal(packed.subarray(0, packed.length >> 1))).toContain('damaged')
  })

  test('a flipped bit', async () => {
    const flipped = smallFile.slice()
    flipped[flipped.length >> 1]! ^= 4
    expect(await refusal(flipped)).toContain('checksum')
  })

  test('gzip of something else', async () => {
    expect(await refusal(gzipSync('hello, world'.repeat(9)))).toContain('not a gazetteer')
  })
})

/** The small file with a section changed and its checksum made right again. */
function tampered(tag: SectionTag, change: (section: Uint8Array) => void): Uint8Array<ArrayBuffer> {
  const file = smallFile.slice()
  const view = new DataView(file.buffer)
  const header = Array.from({ length: view.getUint32(20, true) }, (_, i) => HEADER_BYTES + i * SECTION_BYTES)
  const at = header.find(each => view.getUint32(each, true) === tagNumber(tag))!
  const offset = view.getUint32(at + 4, true)
  change(file.subarray(offset, offset + view.getUint32(at + 8, true)))
  view.setUint32(16, checksum(new Uint32Array(file.buffer, SUMMED_FROM)), true)
  return file
}

describe('a file that contradicts itself under a right checksum', () => {
  test('names out of order refuse every look-up among them, again and again, and no other', async () => {
    const file = tampered('NTXT', text => {
      // "baki", and "baku" by its last letter alone.
      const at = new TextDecoder('latin1').decode(text).indexOf('bakiu')
      expect(at).toBeGreaterThan(0)
      text.set(new TextEncoder().encode('bakui'), at)
    })
    const gazetteer = await openGazetteer(file)
    for (const name of ['Baku', 'Baki', 'Bamako', 'Baku']) {
      expect(() => findPlaces(gazetteer, name)).toThrow(GazetteerError)
      expect(() => findPlaces(gazetteer, name)).toThrow('order')
      expect(() => matchNames(gazetteer, name, 0, createNameMatches())).toThrow('order')
    }
    expect(findPlaces(gazetteer, 'Suva').map(place => readPlace(gazetteer, place).id)).toEqual([
      'geonames:2198148',
    ])
    // A search goes through all names.
    expect(() => searchPlaces(gazetteer, 'Suva')).toThrow('order')
  })

  test('a name that stands twice is out of order', async () => {
    const file = tampered('NTXT', text => {
      text.set(new TextEncoder().encode('i'), new TextDecoder('latin1').decode(text).indexOf('bakiu') + 4)
    })
    const gazetteer = await openGazetteer(file)
    expect(() => findPlaces(gazetteer, 'Baki')).toThrow('order')
  })

  test('an index with fewer entries than there are refuses a look-up or answers it, and never wrongly', async () => {
    const file = tampered('KEYN', entries => {
      expect(Math.max(...entries)).toBeGreaterThan(2)
      entries.fill(1)
    })
    const [whole, poorer] = [await openGazetteer(smallFile), await openGazetteer(file)]
    let refused = 0
    for (let name = 0; name < whole.names.size; name++) {
      const text = foldedName(whole.names, name)
      try {
        expect(findPlaces(poorer, text)).toEqual(findPlaces(whole, text))
        expect(findPlaces(poorer, `${text}x`)).toEqual([])
      } catch (error) {
        if (!(error instanceof GazetteerError)) throw error
        expect(error.message).toContain('index')
        refused++
      }
    }
    // Two entries fit where one was promised; "new", "new york" and "new york city" do not.
    expect(refused).toBe(2)
  })

  test('an index with no entry for names that are there is refused at once', async () => {
    expect(await refusal(tampered('KEYN', entries => entries.fill(0, 0, 1)))).toContain('index')
  })

  test('a small file that unpacks to very much is refused before it does', async () => {
    const bomb = gzipSync(new Uint8Array(200 << 20))
    expect(bomb.length).toBeLessThan(300_000)
    expect(await refusal(bomb)).toContain('gzip')
  })
})

describe('where the platform cannot decompress', () => {
  beforeEach(() => {
    vi.stubGlobal('DecompressionStream', undefined)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('a gzipped file opens all the same', async () => {
    const gazetteer = await openGazetteer(readFileSync('geo/core.gazetteer.gz'))
    expect(findPlaces(gazetteer, 'Baku').map(place => readPlace(gazetteer, place).id)).toContain(
      'geonames:587084',
    )
  })

  test('one that ends early is refused in the same words', async () => {
    const bytes = readFileSync('geo/core.gazetteer.gz')
    await expect(openGazetteer(bytes.subarray(0, bytes.length - 1000))).rejects.toThrow(
      /decompress|end early/,
    )
  })
})
