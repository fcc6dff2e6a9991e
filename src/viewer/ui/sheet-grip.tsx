import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../i18n/index.ts'
import { clampHeight, HALF, LEAST, MOST, nextHeight } from './sheet-height.ts'

/** A press that moves less than this, in pixels, is a tap. */
const TAP = 6

/**
 * On a narrow page, the upper edge of the sheet that holds the texts: it is dragged, or moved with the arrow
 * keys (the window splitter of the ARIA practices); a tap opens the sheet fully or back to half.
 */
export function SheetGrip({
  asked,
}: {
  /** The passage, article or place that the reader opened, if any: when it changes, a lowered sheet rises. */
  readonly asked: string | null
}) {
  const { t } = useLanguage()
  const grip = useRef<HTMLElement>(null)
  const [share, setShare] = useState(HALF)
  const pressed = useRef<number | null>(null)

  useEffect(() => {
    grip.current?.parentElement?.style.setProperty('--sheet', `${share}%`)
  }, [share])

  useEffect(() => {
    if (asked !== null) setShare(share => Math.max(share, HALF))
  }, [asked])

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    pressed.current = event.clientY
  }
  const onPointerMove = ({ clientY }: PointerEvent) => {
    const room = grip.current?.parentElement?.getBoundingClientRect()
    if (pressed.current === null || !room || Math.abs(clientY - pressed.current) < TAP) return
    // From here on it is a drag, also where it comes back to where it began.
    pressed.current = Number.NEGATIVE_INFINITY
    setShare(clampHeight(((room.bottom - clientY) / room.height) * 100))
  }
  const onPointerUp = ({ clientY }: PointerEvent) => {
    if (pressed.current !== null && Math.abs(clientY - pressed.current) < TAP)
      setShare(share => (share > HALF ? HALF : MOST))
    pressed.current = null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextHeight(share, event.key)
    if (next === undefined) return
    event.preventDefault()
    setShare(next)
  }
  return (
    // A landmark of its own, since it stands between two.
    <section ref={grip} className="grip" aria-label={t('sheetGrip')}>
      {/* A separator that takes focus is a control (ARIA 1.2). */}
      <hr
        className="grip-edge"
        tabIndex={0}
        aria-label={t('sheetGrip')}
        aria-orientation="horizontal"
        aria-controls="panel"
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        aria-valuenow={Math.round(share)}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          pressed.current = null
        }}
        onKeyDown={onKeyDown}
      />
    </section>
  )
}
