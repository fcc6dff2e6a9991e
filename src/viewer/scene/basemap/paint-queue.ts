/**
 * Time to paint in one frame, in milliseconds: what is painted must also be handed on, which takes longer than the
 * painting where no graphics processor helps.
 */
const BUDGET = 4

/** Work that is done between frames in the order it came, one piece a key. */
export interface PaintQueue<Key> {
  /** A key that waits already keeps its place and its work. */
  add(key: Key, paint: () => void): void
  drop(key: Key): void
  clear(): void
}

/** Makes an empty queue. */
export function createPaintQueue<Key>(): PaintQueue<Key> {
  const waiting = new Map<Key, () => void>()
  let frame = 0

  function run(): void {
    frame = 0
    const until = performance.now() + BUDGET
    for (const [key, paint] of waiting) {
      waiting.delete(key)
      paint()
      if (performance.now() > until) break
    }
    plan()
  }

  function plan(): void {
    if (frame === 0 && waiting.size > 0) frame = requestAnimationFrame(run)
  }

  return {
    add(key, paint) {
      if (!waiting.has(key)) waiting.set(key, paint)
      plan()
    },
    drop: key => waiting.delete(key),
    clear() {
      waiting.clear()
      cancelAnimationFrame(frame)
      frame = 0
    },
  }
}
