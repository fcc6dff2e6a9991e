import type { CorpusView } from '../../model/index.ts'
import type { ViewState } from '../../state/index.ts'
import { FilterBar } from '../filter/filter-bar.tsx'
import { SearchField } from '../search/search-field.tsx'

/** At the top of the panel, whatever it shows: finding things, and choosing which are shown. */
export function Finder({
  reading,
  whole,
  state,
}: {
  readonly reading: CorpusView
  readonly whole: CorpusView
  readonly state: ViewState
}) {
  return (
    <div className="finder">
      <SearchField reading={reading} whole={whole} state={state} />
      <FilterBar reading={reading} whole={whole} state={state} />
    </div>
  )
}
