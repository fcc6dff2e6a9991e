import { startTransition, useEffect, useState } from 'react'

/**
 * How long changes must rest before the value follows, in milliseconds: while a slider moves, intermediate steps are
 * skipped.
 */
const REST = 80

/**
 * A value that follows another with a delay: after the browser has painted and changes have come to rest.
 *
 * @param atOnce whether it follows at once: where it costs little nobody should see it lag.
 * @param prepare what can be made ahead of its value, in a task of its own.
 */
export function useAfterPaint<Value>(value: Value, atOnce: boolean, prepare: (value: Value) => void): Value {
  const [followed, setFollowed] = useState(value)
  useEffect(() => {
    let timer = 0
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        prepare(value)
        timer = window.setTimeout(() => startTransition(() => setFollowed(value)))
      }, REST)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value, prepare])
  return atOnce ? value : followed
}
