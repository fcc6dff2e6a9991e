import { Suspense, useId, useRef, useState } from 'react'
import { type Filter, isOpen } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useCorpusView, useWholeCorpus } from '../../model/use-corpus-view.ts'
import { setFilter, useViewState } from '../../state/index.ts'
import { CloseIcon, FilterIcon } from '../../ui/icons.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { chipsOf } from './chips-of.ts'
import { type FilterWords, useFilterWords } from './use-filter-words.ts'

const FilterForm = lazyPart(() => import('./filter-form.tsx'))

/** How much of the whole is shown, and the way to change it. */
export function FilterBar() {
  const corpusView = useCorpusView()
  const whole = useWholeCorpus()
  const state = useViewState()
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const formId = useId()
  const words = useFilterWords(whole)
  const { filter } = state.view
  const all = isOpen(filter)
  return (
    <section className="filter" aria-label={t('filters')}>
      <div className="filter-bar">
        <button
          type="button"
          className="text-button filter-toggle"
          aria-expanded={open}
          aria-controls={formId}
          onClick={() => setOpen(!open)}
        >
          <FilterIcon />
          {t('filters')}
        </button>
        <p className="filter-shown" role="status">
          {all ? '' : t('filterShown', { n: corpusView.mentionCount, total: whole.mentionCount })}
        </p>
      </div>
      {!all && <Chips filter={filter} words={words} />}
      <div id={formId} hidden={!open}>
        {open && (
          <Suspense>
            <FilterForm
              filter={filter}
              words={words}
              onChange={filter => state.changeView(view => setFilter(view, filter))}
            />
          </Suspense>
        )}
      </div>
    </section>
  )
}

/** The parts of the filter; each can be taken out. */
function Chips({ filter, words }: { readonly filter: Filter; readonly words: FilterWords }) {
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
