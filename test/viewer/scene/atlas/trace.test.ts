import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLines } from '../../../../src/viewer/scene/atlas/lines.ts'
import { windowAt } from '../../../../src/viewer/scene/atlas/map-window.ts'
import { type Pen, traceLine } from '../../../../src/viewer/scene/atlas/trace.ts'

/** Notes what is drawn, as runs of points. */
function recorder() {
  const runs: [number, number][][] = []
  const pen: Pen = {
    moveTo: (x, y) => runs.push([[x, y]]),
    lineTo: (x, y) => runs[runs.length - 1]!.push([x, y]),
  }
  return { runs, pen }
}

/** Even-odd test of a closed run. */
function inside(run: readonly [number, number][], x: number, y: number): boolean {
  let odd = false
  for (let i = 0, j = run.length - 1; i < run.length; j = i++) {
    const [x1, y1] = run[i]!
    const [x0, y0] = run[j]!
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd
  }
  return odd
}

/**
 * Points to look at, in pixels. A line between whole pixels never passes through one: there the last bit of a sum,
 * which is another walked backwards, would say on which side it lies.
 */
const ACROSS = [10, 77, 150, 222, 289].map(x => x + Math.SQRT2 / 5)
const DOWN = [12, 80, 149, 230, 287].map(y => y + Math.sqrt(3) / 5)

/** A closed, wild ring of many vertices in the unit square. */
const ring = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), {
    minLength: 40,
    maxLength: 200,
  })
  .map(points => [...points, points[0]!].flatMap(([x, y]) => [x / 1000, y / 1000]))

describe('traceLine', () => {
  test('a fill shows inside the window just what the whole ring would', () => {
    fc.assert(
      fc.property(
        ring,
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 0, max: 700 }),
        (xy, left, top) => {
          const lines = buildLines([xy])
          const { runs, pen } = recorder()
          traceLine(pen, lines, 0, windowAt(left, top, 300, 300, 1000), { fill: true })
          const whole = recorder()
          traceLine(whole.pen, lines, 0, windowAt(-10, -10, 1020, 1020, 1000), { fill: true })
          expect(runs).toHaveLength(1)
          for (const x of ACROSS) {
            for (const y of DOWN) {
              const there = inside(whole.runs[0]!, x + left + 10, y + top + 10)
              expect(inside(runs[0]!, x, y)).toBe(there)
            }
          }
        },
      ),
    )
  })

  test('a fill backwards covers the same', () => {
    fc.assert(
      fc.property(ring, xy => {
        const lines = buildLines([xy])
        const forth = recorder()
        const back = recorder()
        const mapWindow = windowAt(300, 300, 300, 300, 1000)
        traceLine(forth.pen, lines, 0, mapWindow, { fill: true })
        traceLine(back.pen, lines, 0, mapWindow, { fill: true, backwards: true })
        for (const [i, x] of ACROSS.entries()) {
          expect(inside(back.runs[0]!, x, DOWN[i]!)).toBe(inside(forth.runs[0]!, x, DOWN[i]!))
        }
      }),
    )
  })

  test('a stroke leaves out what lies outside and lifts the pen between', () => {
    const xy: number[] = []
    for (let i = 0; i <= 400; i++) xy.push(i / 400, i % 200 < 100 ? 0.1 : 0.9)
    const { runs, pen } = recorder()
    traceLine(pen, buildLines([xy]), 0, windowAt(0, 0, 1000, 500, 1000))
    const points = runs.flat()
    expect(runs.length).toBeGreaterThan(1)
    expect(points.length).toBeLessThan(260)
    expect(points.some(([, y]) => Math.abs(y - 100) < 0.01)).toBe(true)
  })

  test('detail finer than a pixel is not drawn', () => {
    const xy: number[] = []
    for (let i = 0; i <= 100_000; i++) xy.push(0.5 + Math.sin(i) * 1e-5, i / 100_000)
    const { runs, pen } = recorder()
    traceLine(pen, buildLines([xy]), 0, windowAt(0, 0, 256, 256, 256))
    expect(runs.flat().length).toBeLessThan(1000)
  })
})
