import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../src/viewer/model/index.ts'
import { mentionsOf } from '../corpus.ts'

describe('blocksOf', () => {
  const textOf = (blocks: ReturnType<typeof blocksOf>) =>
    blocks.map(({ pieces }) => pieces.map(({ text }) => text).join(''))

  test('cuts paragraphs at line ends and marks mentions', () => {
    const text = 'From Baku.\r\n\r\nTo Baku\nand on.'
    const blocks = blocksOf(text, mentionsOf({ id: 'a', text }, 'Baku', 'p'))
    expect(textOf(blocks)).toEqual(['From Baku.', 'To Baku', 'and on.'])
    expect(blocks.map(({ pieces }) => pieces.map(({ kind }) => kind))).toEqual([
      ['text', 'mention', 'text'],
      ['text', 'mention'],
      ['text'],
    ])
    expect(blocks[1]!.pieces[1]!.start).toBe(17)
  })

  test('finds the headline in the text and what stands before it', () => {
    const roles = blocksOf('Last update: today\n\nIt rains\nIn Baku it rains.', [], 'It rains').map(
      b => b.role,
    )
    expect(roles).toEqual(['front', 'headline', 'body'])
  })

  test('a title that the text does not hold changes nothing', () => {
    expect(blocksOf('One.\nTwo.', [], 'Three').map(({ role }) => role)).toEqual(['body', 'body'])
  })

  test('headings, items, quotes and links of the source are told', () => {
    const text = 'Floods\nBaku was hit.\nTowns\nGanja\nWe saw it.'
    const blocks = blocksOf(text, mentionsOf({ id: 'a', text }, 'Baku', 'p'), 'Floods', [
      { kind: 'heading', start: 0, end: 6, level: 1 },
      { kind: 'paragraph', start: 7, end: 20 },
      { kind: 'link', start: 7, end: 15, href: 'https://example.org/baku' },
      { kind: 'heading', start: 21, end: 26, level: 2 },
      { kind: 'item', start: 27, end: 32 },
      { kind: 'quote', start: 33, end: 43 },
      { kind: 'paragraph', start: 33, end: 43 },
    ])
    expect(blocks.map(({ role, level }) => [role, level])).toEqual([
      ['headline', undefined],
      ['body', undefined],
      ['heading', 2],
      ['item', undefined],
      ['quote', undefined],
    ])
    const links = blocks[1]!.pieces.map(piece => [piece.text, piece.kind === 'text' ? piece.href : 'mention'])
    expect(links).toEqual([
      ['Baku', 'mention'],
      [' was', 'https://example.org/baku'],
      [' hit.', undefined],
    ])
  })

  test('of overlapping mentions the first is kept', () => {
    const text = 'Upper Karabakh'
    const mentions = [
      ...mentionsOf({ id: 'a', text }, 'Upper Karabakh', 'p'),
      ...mentionsOf({ id: 'a', text }, 'Karabakh', 'p'),
    ]
    expect(blocksOf(text, mentions)[0]!.pieces).toHaveLength(1)
  })

  test('loses nothing but line ends and blank lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.string({ minLength: 1, maxLength: 3 }),
        (lines, phrase) => {
          const text = lines.join('\n')
          const wanted = text.split(/[\r\n\u2028\u2029]+/).filter(line => line.trim() !== '')
          expect(textOf(blocksOf(text, mentionsOf({ id: 'a', text }, phrase, 'p')))).toEqual(wanted)
        },
      ),
    )
  })
})
