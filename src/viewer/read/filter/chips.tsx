import { useRef } from 'react'
import type { Filter } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { setFilter, useViewState } from '../../state/index.ts'
import { CloseIcon } from '../../ui/icons.tsx'
import { chipsOf } from './chips-of.ts'
import type { FilterWords } from './use-filter-words.ts'

/** The parts of the filter; each can be taken out. */
export function Chips({ filter, words }: { readonly filter: Filter; readonly words: FilterWords }) {
  const state = useViewState()
  const { t } = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  const chips = chipsOf(filter, words)
  const remove = (without: Filter, index: number) => {
    // The button disappears with its filter, so the focus moves to a neighbour, or to the button that opens the
    // filters.
    const buttons = list.current?.querySelectorAll('button')
    const next = chips.length > 1 ? buttons?.[index === 0 ? 1 : index - 1] : undefined
    const toggle = list.current?.parentElement?.querySelector<HTMLElement>('.filter-toggle')
    ;(next ?? toggle)?.focus()
    state.changeView(view => setFilter(view, without))
  }
  return (
    <ul className="chips" ref={list}>
      {chips.map(({ key, label, without }, index) => (
        <li key={key}>
          <button
            type="button"
            className="filter-chip"
            aria-label={t('filterRemove', { filter: label })}
            onClick={() => remove(without, index)}
          >
            <span className="filter-chip-text" dir="auto">
              {label}
            </span>
            <CloseIcon />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" className="text-button" onClick={() => remove({}, 0)}>
            {t('filterClear')}
          </button>
        </li>
      )}
    </ul>
  )
}
