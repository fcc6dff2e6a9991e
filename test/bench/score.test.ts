import { expect, test } from 'vitest'
import { score } from './score.ts'

const place = (start: number, end: number, lat?: number, lon?: number) => ({
  start,
  end,
  ...(lat !== undefined && lon !== undefined && { lat, lon }),
})

test('one right, one wrong place, one missed, one without gold coordinates, one spurious', () => {
  const gold = [
    {
      id: 'a',
      text: '',
      toponyms: [place(0, 5, 10, 10), place(10, 15, 20, 20), place(20, 25, 30, 30), place(30, 35)],
    },
  ]
  const found = [place(0, 5, 10, 10.5), place(10, 15, -20, 20), place(30, 35, 1, 1), place(40, 45, 2, 2)]
  const measures = score(gold, new Map([['a', found]]))
  expect(measures.precision).toBeCloseTo(3 / 4)
  expect(measures.recall).toBeCloseTo(3 / 4)
  expect(measures.accuracy).toBeCloseTo(1 / 2)
  expect(measures.endPrecision).toBeCloseTo(1 / 3)
  expect(measures.endRecall).toBeCloseTo(1 / 3)
})

test('a place without coordinates is recognised and wrong', () => {
  const gold = [{ id: 'a', text: '', toponyms: [place(0, 8, 40.7, -74)] }]
  const measures = score(gold, new Map([['a', [place(0, 8)]]]))
  expect(measures.f1).toBe(1)
  expect(measures.accuracy).toBe(0)
  expect(measures.endRecall).toBe(0)
})

test('a document without predictions counts as nothing found', () => {
  const gold = [{ id: 'a', text: '', toponyms: [place(0, 8, 1, 1)] }]
  expect(score(gold, new Map()).endF1).toBe(0)
})
