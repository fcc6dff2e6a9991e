import { type ReactNode, useState } from 'react'
import type { Counts } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { MoreButton } from '../../ui/more-button.tsx'
import { toggle } from './apply-filter.ts'

/** Values shown at once; more wait behind a button. */
const FIRST = 8
const STEP = 100

/** The values of one field with their counts; any number of them can be chosen, and none means all. */
export function FacetList<Value extends string>({
  title,
  counts,
  chosen = [],
  labelOf,
  signOf,
  wide = false,
  byCount = false,
  onChange,
}: {
  readonly title: string
  readonly counts: Counts<Value>
  readonly chosen?: readonly Value[]
  readonly labelOf: (value: Value) => string
  readonly signOf?: (value: Value) => ReactNode
  /** Long labels: a row each. */
  readonly wide?: boolean
  /** Whether the commonest come first; otherwise the values' own order holds. */
  readonly byCount?: boolean
  readonly onChange: (chosen: readonly Value[]) => void
}) {
  const { number } = useLanguage()
  const [limit, setLimit] = useState(FIRST)
  const [order] = useState(() => {
    // What is not stated comes last.
    const values = [...counts.keys()].sort((a, b) => Number(a === '') - Number(b === ''))
    return byCount ? values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)) : values
  })
  if (order.length < 2) return null
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      <ul className={wide ? 'facet-values facet-values--wide' : 'facet-values'}>
        {order.slice(0, limit).map(value => (
          <li key={value}>
            <label className="facet-value" data-none={counts.get(value) === 0 || undefined}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => onChange(toggle(chosen, value))}
              />
              {signOf?.(value)}
              <span className="facet-label" dir="auto">
                {labelOf(value)}
              </span>
              <span className="facet-count">{number(counts.get(value) ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
      <MoreButton rest={order.length - limit} step={STEP} onMore={() => setLimit(limit + STEP)} />
    </fieldset>
  )
}
