import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launchChromium } from '../browser/chromium.ts'
import { serveArticles } from '../browser/served.ts'
import { median, quantile, shareBelow } from './viewer/figures.ts'
import { firstView } from './viewer/first-view.ts'
import { type LargeRun, PARTS, runLarge, type Side } from './viewer/large.ts'
import { mixedLegibility, SEED } from './viewer/legibility.ts'
import { benchPoints } from './viewer/points.ts'
import { serveBench } from './viewer/serve.ts'
import { weigh } from './viewer/weight.ts'

/**
 * Measures the viewer in Chromium on a processor slowed down four times: `npm run bench:viewer`. Medians of
 * several runs; this viewer and leaflet.markercluster take turns, so that both meet the same machine.
 *
 * `--only legible` measures how legible maps of mixed kinds are.
 * `npx tsx test/bench/viewer.ts 1 --only zoom,filter --alone` measures those parts once, and this viewer alone.
 */
const SLOW_DOWN = 4
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, alone: { type: 'boolean', default: false } },
})
const RUNS = Number(positionals[0] ?? 3)
const PLACES = 50_000
const MENTIONS = 100_000
const SIDES: readonly Side[] = given.alone ? ['wherein'] : ['wherein', 'markercluster']
const wants = (part: string) => !given.only || given.only.split(',').includes(part)
const parts = PARTS.filter(wants)

if (wants('legible')) await printLegibility()
const points = await benchPoints(PLACES, MENTIONS)
const [served, bench, browser] = await Promise.all([serveArticles(), serveBench(points), launchChromium()])
const runs: Record<Side, LargeRun[]> = { wherein: [], markercluster: [] }
try {
  const views = []
  for (let run = 0; run < RUNS && wants('view'); run++)
    views.push(await firstView(browser, served.address, SLOW_DOWN))
  for (let run = 0; run < RUNS && parts.length > 0; run++)
    for (const side of SIDES) runs[side].push(await runLarge(browser, bench.address, side, parts, SLOW_DOWN))

  const { script, style } = weigh(fileURLToPath(new URL('../../dist/viewer/', import.meta.url)))
  const of = (side: Side, pick: (run: LargeRun) => number) => median(runs[side].map(pick))
  const both = (pick: (run: LargeRun) => number, unit: string, digits = 0) =>
    SIDES.map(side => `${of(side, pick).toFixed(digits)} ${unit}`).join('  |  ')
  const ratio = of('markercluster', run => run.load) / of('wherein', run => run.load)
  const filters = runs.wherein.flatMap(run => run.filters)

  table([
    ['first view, seed corpus: Baku', ms(median(views.map(view => view.baku))), '< 1500 ms'],
    ['first paint', ms(median(views.map(view => view.paint))), ''],
    ['layout shift', median(views.map(view => view.shift)).toFixed(4), '0'],
    ['JavaScript, gzipped', `${(script / 1000).toFixed(1)} KB`, '< 170 KB'],
    ['style, gzipped', `${(style / 1000).toFixed(1)} KB`, '< 25 KB'],
    [
      `${PLACES} places: load (ours | markercluster)`,
      both(run => run.load, 'ms'),
      `${ratio.toFixed(1)}x, >= 5x`,
    ],
    ['drag: frames < 25 ms', both(run => 100 * shareBelow(run.drag, 25), '%', 1), '>= 95 %'],
    ['drag: 95 % of frames within', both(run => quantile(run.drag, 0.95), 'ms'), ''],
    ['zoom: frames < 25 ms', both(run => 100 * shareBelow(run.zoom, 25), '%', 1), '>= 95 %'],
    ['zoom: 95 % of frames within', both(run => quantile(run.zoom, 0.95), 'ms'), ''],
    [`filter of ${MENTIONS} mentions`, ms(median(filters)), '< 100 ms'],
    ['slowest filter', ms(Math.max(...filters)), ''],
    ['filter until the map follows', ms(median(runs.wherein.flatMap(run => run.mapFilters))), ''],
  ])
  process.stdout.write(
    `\n${RUNS} runs, processor slowed ${SLOW_DOWN} times, load of the machine ${loadavg()[0]!.toFixed(1)}\n`,
  )
} finally {
  await browser.close()
  bench.stop()
  served.stop()
}

/** How legible maps of mixed kinds are, without a browser. A symbol astray or an overlap is an error, and not only a figure. */
async function printLegibility(): Promise<void> {
  process.stdout.write(`mixed kinds of the whole gazetteer, seed ${SEED}\n`)
  const rows = (await mixedLegibility()).flatMap(({ articles, views }) =>
    views.map(({ look, far, overlaps, covered, symbols, names }) => {
      if (far > 0 || overlaps > 0) process.exitCode = 1
      const share = `${(100 * covered).toFixed(1)} % covered`
      return [
        `${articles} articles, ${look}`,
        `${symbols} symbols, ${names} names, ${far} far from their place, ${overlaps} overlaps`,
        share,
      ] as const
    }),
  )
  table(rows)
}

function ms(value: number): string {
  return `${Math.round(value)} ms`
}

function table(rows: readonly (readonly [what: string, figure: string, aim: string])[]): void {
  const width = (column: number) => Math.max(...rows.map(row => row[column]!.length))
  for (const [what, figure, aim] of rows)
    process.stdout.write(`${what.padEnd(width(0))}   ${figure.padEnd(width(1))}   ${aim}\n`)
}
