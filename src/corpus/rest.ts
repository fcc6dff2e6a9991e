/** Work without a pause, in milliseconds: half a frame, so that a page still paints in time. */
const LONGEST_TURN = 8

/**
 * Gives way to other work when the present turn has lasted long enough, and hears a signal then.
 *
 * @throws the signal's reason (rejects) when it is aborted.
 */
export function createRest(signal: AbortSignal | undefined): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < LONGEST_TURN) return
    // A timer, and not a promise: only then do timers, messages and input come to their turn.
    await new Promise(resolve => setTimeout(resolve, 0))
    signal?.throwIfAborted()
    began = performance.now()
  }
}
