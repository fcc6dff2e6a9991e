import type { CorpusView } from '../../model/index.ts'
import type { ViewState } from '../../state/index.ts'
import { FilterBar } from '../filter/filter-bar.tsx'
import { SearchField } from '../search/search-field.tsx'

/** At the top of the panel, whatever it shows: finding things, and choosing which are shown. */
export function Finder({
  corpusView,
  whole,
  state,
}: {
  readonly corpusView: CorpusView
  readonly whole: CorpusView
  readonly state: ViewState
}) {
  return (
    <div className="finder">
      <SearchField corpusView={corpusView} whole={whole} state={state} />
      <FilterBar corpusView={corpusView} whole={whole} state={state} />
    </div>
  )
}
