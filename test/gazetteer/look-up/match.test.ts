import { describe, expect, test } from 'vitest'
import { createNameMatches, foldedName, matchNames, openGazetteer } from '../../../src/gazetteer/index.ts'
import { alternates, fileOf, openSmall, record } from '../small.ts'

const gazetteer = await openSmall()
const matches = createNameMatches()

/** The phrases found at the first occurrence of `at`. */
function found(text: string, at: string): string[] {
  const start = text.indexOf(at)
  const count = matchNames(gazetteer, text, start, matches)
  return Array.from({ length: count }, (_, i) => text.slice(start, matches.ends[i]))
}

describe('matching names in a text', () => {
  test('every name that begins here, the longest last', () => {
    expect(found('in New York City today', 'New')).toEqual(['New York', 'New York City'])
  })

  test('a name ends where a word ends', () => {
    expect(found('Bakuvians', 'Baku')).toEqual([])
    expect(found('Baku1', 'Baku')).toEqual([])
    expect(found('Baku, Azerbaijan', 'Baku')).toEqual(['Baku'])
    expect(found('Baku', 'Baku')).toEqual(['Baku'])
  })

  test('a possessive ends a name', () => {
    expect(found('Azerbaijan’s ministry', 'Azer')).toEqual(['Azerbaijan'])
    expect(found("Azerbaijan's ministry", 'Azer')).toEqual(['Azerbaijan'])
  })

  test('an apostrophe inside a name is read over', () => {
    expect(found("Xi'an is old", 'Xi')).toEqual(["Xi'an"])
    expect(found('Xian is old', 'Xi')).toEqual(['Xian'])
  })

  test('a hyphen ends one name and joins another', () => {
    expect(found('Azerbaijan-Armenia war', 'Azer')).toEqual(['Azerbaijan'])
    expect(found('the New-York papers', 'New')).toEqual(['New-York'])
  })

  test('the last dot belongs to an abbreviation and not to a name', () => {
    expect(found('the U.S. and', 'U.S.')).toEqual(['U.S.'])
    expect(found('the U.S.-led force', 'U.S.')).toEqual(['U.S.'])
    expect(found('to Baku. The', 'Baku')).toEqual(['Baku'])
    expect(found('to Baku.The', 'Baku')).toEqual(['Baku'])
    expect(found('in St. Louis.', 'St.')).toEqual(['St. Louis'])
  })

  test('names do not go on over the end of a sentence, a blank line or a dash', () => {
    expect(found('The city. York said', 'city')).toEqual([])
    expect(found('New\n\nYork', 'New')).toEqual([])
    expect(found('New – York', 'New')).toEqual([])
    expect(found('New, York', 'New')).toEqual([])
  })

  test('names go on over a line break', () => {
    expect(found('New\nYork', 'New')).toEqual(['New\nYork'])
  })

  test('a name with a comma is found with its comma', () => {
    expect(found('Washington, D.C., today', 'Wash')).toEqual(['Washington', 'Washington, D.C.'])
    expect(found('Washington, however', 'Wash')).toEqual(['Washington'])
  })

  test('diacritics and case do not matter, nor do decomposed letters', () => {
    expect(found('BAKI', 'BAKI')).toEqual(['BAKI'])
    expect(found('Bakı', 'Bakı')).toEqual(['Bakı'])
    const decomposed = 'Xızı'.normalize('NFD')
    expect(found(decomposed, decomposed)).toEqual([decomposed])
  })

  test('offsets count UTF-16 units', () => {
    expect(found('🙂 Azerbaijan 🙂', 'Azer')).toEqual(['Azerbaijan'])
  })

  test('tells which name it was', () => {
    const text = 'Bakı'
    expect(matchNames(gazetteer, text, 0, matches)).toBe(1)
    expect(foldedName(gazetteer.names, matches.names[0]!)).toBe('baki')
  })

  test('a name of many words is found in one walk', async () => {
    const long = 'Democratic Socialist Republic of Sri Lanka'
    const big = await openGazetteer(fileOf([record('x:1', 'Sri Lanka', { names: alternates(long) })]))
    const text = `the ${long} said`
    expect(matchNames(big, text, 4, matches)).toBe(1)
    expect(text.slice(4, matches.ends[0])).toBe(long)
  })
})
