import { warn } from './problem.ts'

/** Work shorter than this, in milliseconds, needs no progress bar. */
const PATIENCE = 700
const WIDTH = 30

/** Between two lines where stderr is no terminal, in milliseconds: a log is to be read by people. */
const LINE_EVERY = 10_000

/** A progress bar on stderr for work that takes long; where stderr is no terminal, a plain line now and then. */
export function showProgress(unit: string): (done: number, total: number) => void {
  const started = Date.now()
  let shown = 0
  return (done, total) => {
    const now = Date.now()
    if (!process.stderr.isTTY) {
      if (done >= total || now - Math.max(started, shown) < LINE_EVERY) return
      shown = now
      return warn(`${Math.floor(done)} of ${total} ${unit}s …`)
    }
    if (now - started < PATIENCE) return
    if (done < total && now - shown < 100) return
    shown = now
    const filled = Math.round((WIDTH * done) / total)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    process.stderr.write(`\r${bar} ${Math.floor(done)} of ${total} ${unit}s${done < total ? '' : '\n'}`)
  }
}
