import { FilterBar } from '../filter/filter-bar.tsx'
import { SearchField } from '../search/search-field.tsx'

/** At the top of the panel, whatever it shows: finding things, and choosing which are shown. */
export function Finder() {
  return (
    <div className="finder">
      <SearchField />
      <FilterBar />
    </div>
  )
}
