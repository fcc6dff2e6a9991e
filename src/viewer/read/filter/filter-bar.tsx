import { Suspense, useId, useState } from 'react'
import { isOpen } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useCorpusView, useWholeCorpus } from '../../model/use-corpus-view.ts'
import { setFilter, useViewState } from '../../state/index.ts'
import { FilterIcon } from '../../ui/icons.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Chips } from './chips.tsx'
import { useFilterWords } from './use-filter-words.ts'

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
