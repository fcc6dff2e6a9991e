import { launchChromium } from '../browser/chromium.ts'
import { median, quantile, shareBelow } from './viewer/figures.ts'
import { runLarge } from './viewer/large.ts'
import { benchPoints } from './viewer/points.ts'
import { serveBench } from './viewer/serve.ts'

const RUNS = Number(process.env.RUNS ?? 3)
const points = await benchPoints(50_000, 100_000)
const [server, browser] = await Promise.all([serveBench(points), launchChromium()])
try {
  for (let run = 0; run < RUNS; run++)
    for (const side of ['wherein', 'markercluster'] as const) {
      if (process.env.SIDE && side !== process.env.SIDE) continue
      const { load, frames, filters } = await runLarge(browser, server.address, side, 4)
      console.log(
        side,
        'load',
        Math.round(load),
        'frames',
        frames.length,
        'p50',
        Math.round(median(frames)),
        'p95',
        Math.round(quantile(frames, 0.95)),
        'max',
        Math.round(Math.max(...frames)),
        '<25',
        (100 * shareBelow(frames, 25)).toFixed(1),
        'filters',
        filters.map(Math.round).join(' '),
      )
    }
} finally {
  await browser.close()
  server.stop()
}
