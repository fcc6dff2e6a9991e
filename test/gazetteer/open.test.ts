import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { checksum } from '../../src/gazetteer/checksum.ts'
import { HEADER_BYTES, SECTION_BYTES, SUMMED_FROM, tagNumber } from '../../src/gazetteer/format.ts'
import { findPlaces, foldedName, GazetteerError, openGazetteer } from '../../src/gazetteer/index.ts'
import { smallFile } from './small.ts'

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

test('a file that promises its index fewer entries than there are never makes a look-up endless or wrong', async () => {
  const file = smallFile.slice()
  const view = new DataView(file.buffer)
  const header = Array.from({ length: view.getUint32(20, true) }, (_, i) => HEADER_BYTES + i * SECTION_BYTES)
  const entries = header.find(at => view.getUint32(at, true) === tagNumber('KEYN'))!
  const offset = view.getUint32(entries + 4, true)
  expect(Math.max(...file.subarray(offset, offset + view.getUint32(entries + 8, true)))).toBeGreaterThan(2)
  file.fill(1, offset, offset + view.getUint32(entries + 8, true))
  view.setUint32(16, checksum(new Uint32Array(file.buffer, SUMMED_FROM)), true)

  const [whole, poorer] = [await openGazetteer(smallFile), await openGazetteer(file)]
  for (let name = 0; name < whole.names.size; name++) {
    const text = foldedName(whole.names, name)
    expect([[], findPlaces(whole, text)]).toContainEqual(findPlaces(poorer, text))
    expect(findPlaces(poorer, `${text}x`)).toEqual([])
  }
})
