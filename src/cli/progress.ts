/** Work shorter than this, in milliseconds, needs no progress bar. */
const PATIENCE = 700
const WIDTH = 30

/** A progress bar on stderr for work that takes long, and nothing where stderr is no terminal. */
export function showProgress(unit: string): (done: number, total: number) => void {
  const started = Date.now()
  let shown = 0
  return (done, total) => {
    const now = Date.now()
    if (!process.stderr.isTTY || now - started < PATIENCE) return
    if (done < total && now - shown < 100) return
    shown = now
    const filled = Math.round((WIDTH * done) / total)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    process.stderr.write(`\r${bar} ${done} of ${total} ${unit}s${done < total ? '' : '\n'}`)
  }
}
