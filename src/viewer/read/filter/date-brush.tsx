import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { DateBin, Filter } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { type BinRange, daysOf, moveEnd, rangeOf } from './brush.ts'
import type { FilterWords } from './use-filter-words.ts'

/** Widest bar, in rem: two days should not look like two blocks. */
const WIDEST = 2.5

/** Mentions over time; dragging across the bars chooses a stretch, and so do its two ends by keyboard. */
export function DateBrush({
  bins,
  undated,
  filter,
  words,
  onChange,
}: {
  readonly bins: readonly DateBin[]
  /** Articles without a date. */
  readonly undated: number
  readonly filter: Filter
  readonly words: FilterWords
  readonly onChange: (days: Filter) => void
}) {
  const { t } = useLanguage()
  const anchor = useRef<number | null>(null)
  const range = rangeOf(bins, filter)
  const most = bins.reduce((most, { count }) => Math.max(most, count), 1)

  const choose = (next: BinRange) => {
    if (next[0] !== range[0] || next[1] !== range[1]) onChange(daysOf(bins, next))
  }
  const binAt = (event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const bin = Math.floor(((event.clientX - left) / width) * bins.length)
    return Math.max(0, Math.min(bins.length - 1, bin))
  }
  const brush = (event: PointerEvent) => {
    if (anchor.current === null) return
    const bin = binAt(event)
    choose([Math.min(bin, anchor.current), Math.max(bin, anchor.current)])
  }
  return (
    <fieldset className="facet dates">
      <legend>{t('filterDates')}</legend>
      {/* Time runs from left to right in every language, as on the axis of any chart. */}
      <div className="dates-plot" dir="ltr" style={{ maxInlineSize: `${bins.length * WIDEST}rem` }}>
        <div
          className="dates-bars"
          onPointerDown={event => {
            event.currentTarget.setPointerCapture(event.pointerId)
            anchor.current = binAt(event)
            brush(event)
          }}
          onPointerMove={brush}
          onPointerUp={() => {
            anchor.current = null
          }}
          onPointerCancel={() => {
            anchor.current = null
          }}
        >
          {bins.map(({ from, to, count }, index) => (
            <span
              key={from}
              className="dates-bar"
              data-out={index < range[0] || index > range[1] || undefined}
              title={words.dates({ from, to })}
            >
              <span style={{ blockSize: `${(count / most) * 100}%` }} />
            </span>
          ))}
        </div>
        <End end="first" range={range} bins={bins} words={words} onChoose={choose} />
        <End end="last" range={range} bins={bins} words={words} onChoose={choose} />
      </div>
      <p className="dates-range">
        {words.dates({ from: bins[range[0]]!.from, to: bins[range[1]]!.to })}
        {undated > 0 && <span> · {t('filterUndated', { n: undated })}</span>}
      </p>
    </fieldset>
  )
}

/** One end of the stretch. */
function End({
  end,
  range,
  bins,
  words,
  onChoose,
}: {
  readonly end: 'first' | 'last'
  readonly range: BinRange
  readonly bins: readonly DateBin[]
  readonly words: FilterWords
  readonly onChoose: (range: BinRange) => void
}) {
  const { t } = useLanguage()
  const at = end === 'first' ? range[0] : range[1]
  const edge = end === 'first' ? at : at + 1
  const onKeyDown = (event: KeyboardEvent) => {
    const to = targetOf(event.key, at, bins.length)
    if (to === undefined) return
    event.preventDefault()
    onChoose(moveEnd(range, end, to, bins.length))
  }
  return (
    <span
      className="dates-end"
      role="slider"
      tabIndex={0}
      style={{ left: `${(edge / bins.length) * 100}%` }}
      aria-label={t(end === 'first' ? 'filterFirstDay' : 'filterLastDay')}
      aria-valuemin={0}
      aria-valuemax={bins.length - 1}
      aria-valuenow={at}
      aria-valuetext={words.dates(end === 'first' ? { from: bins[at]!.from } : { to: bins[at]!.to })}
      onKeyDown={onKeyDown}
    />
  )
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - 1
    case 'ArrowRight':
    case 'ArrowUp':
      return at + 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
