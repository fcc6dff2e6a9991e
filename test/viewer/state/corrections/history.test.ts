import { describe, expect, test } from 'vitest'
import type { Correction } from '../../../../src/corpus/index.ts'
import {
  addCorrection,
  beginHistory,
  canUndo,
  changeList,
  type History,
  redo,
  undo,
} from '../../../../src/viewer/state/corrections/history.ts'

function correction(given: Partial<Correction> = {}): Correction {
  const verdict = { kind: 'accepted' } as const
  return {
    article: 'a',
    quote: 'Baku',
    prefix: '',
    suffix: '',
    start: 0,
    scope: 'mention',
    verdict,
    ...given,
  }
}
const first = correction()
const second = correction({ start: 9 })
const add = (history: History, one: Correction) => changeList(history, addCorrection(history.list, one))

describe('history', () => {
  test('undo and redo go back and forth', () => {
    const two = add(add(beginHistory([]), first), second)
    expect(two.list).toEqual([first, second])
    const one = undo(two)
    expect(one.list).toEqual([first])
    expect(undo(one).list).toEqual([])
    expect(redo(one).list).toEqual([first, second])
  })

  test('where there is nothing to take back or make again, nothing changes', () => {
    const empty = beginHistory([])
    expect(canUndo(empty)).toBe(false)
    expect(undo(empty)).toBe(empty)
    expect(redo(empty)).toBe(empty)
  })

  test('a new correction ends what could be made again', () => {
    const changed = add(undo(add(beginHistory([]), first)), second)
    expect(redo(changed)).toBe(changed)
  })

  test('corrections of an earlier visit are taken back one by one, the last first', () => {
    const kept = beginHistory([first, second])
    expect(canUndo(kept)).toBe(true)
    expect(undo(kept).list).toEqual([first])
    expect(redo(undo(kept)).list).toEqual([first, second])
    expect(undo(undo(undo(kept))).list).toEqual([])
  })

  test('taking one away can be undone', () => {
    const less = changeList(beginHistory([first, second]), [second])
    expect(undo(less).list).toEqual([first, second])
  })
})

describe('addCorrection', () => {
  test('a changed mind takes the place of the first', () => {
    const changed = correction({ verdict: { kind: 'rejected' }, scope: 'corpus' })
    expect(addCorrection([first, second], changed)).toEqual([changed])
  })

  test('one for the whole article or corpus takes the place of those under the same name that it covers', () => {
    const elsewhere = correction({ article: 'b', start: 4 })
    const otherName = correction({ start: 30, quote: 'Ganja' })
    const article = correction({ start: 50, scope: 'article', quote: 'BAKU' })
    expect(addCorrection([first, elsewhere, otherName, second], article)).toEqual([
      elsewhere,
      otherName,
      article,
    ])
    const corpus = correction({ start: 70, scope: 'corpus' })
    expect(addCorrection([elsewhere, otherName, article], corpus)).toEqual([otherName, corpus])
  })

  test('an added mention stands by its own correction until one is added in its place', () => {
    const place = { id: 'x:baku', name: 'Baku', kind: 'P.PPL', lat: 40, lon: 48, population: 0 }
    const added = correction({ verdict: { kind: 'added', place } })
    const everywhere = correction({ start: 70, scope: 'corpus', verdict: { kind: 'moved', place } })
    expect(addCorrection([added], everywhere)).toEqual([added, everywhere])
    const addedEverywhere = correction({ start: 70, scope: 'corpus', verdict: { kind: 'added', place } })
    expect(addCorrection([added, everywhere], addedEverywhere)).toEqual([addedEverywhere])
  })

  test('an exception leaves the rule standing', () => {
    const rule = correction({ start: 70, scope: 'corpus' })
    expect(addCorrection([rule], first)).toEqual([rule, first])
  })
})
