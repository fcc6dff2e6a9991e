import { type KeyboardEvent, useRef } from 'react'
import { useLanguage } from '../../i18n/index.ts'

/** One of several lists to choose from. */
export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
  /** How many it lists, where it lists anything. */
  readonly count?: number
}

/** Tabs as the ARIA practices have them: one stop, arrow keys choose. */
export function Tabs<Id extends string>({
  tabs,
  chosen,
  onChoose,
}: {
  readonly tabs: readonly Tab<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}) {
  const { number } = useLanguage()
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, getComputedStyle(event.currentTarget).direction === 'rtl')
    if (step === 0) return
    event.preventDefault()
    const at = tabs.findIndex(({ id }) => id === chosen)
    const next = tabs[(at + step + tabs.length) % tabs.length]!
    onChoose(next.id)
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  return (
    <div className="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          className="tab"
          aria-selected={id === chosen}
          aria-controls="panel-list"
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {label} {count !== undefined && <span className="tab-count">{number(count)}</span>}
        </button>
      ))}
    </div>
  )
}

function stepOf(key: string, rightToLeft: boolean): number {
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1
  return 0
}
