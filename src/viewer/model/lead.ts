import type { Filter } from '../../corpus/index.ts'
import type { PlaceId } from '../../gazetteer/index.ts'
import { once } from '../i18n/once.ts'
import { type CorpusView, filterCorpusView } from './corpus-view.ts'
import type { Entry } from './entry.ts'

/**
 * Which places the map shows in front: those of the open article, or those that pass the filter. The others become
 * dots behind them.
 */
export interface Lead extends Pick<CorpusView, 'entries' | 'entryOf'> {
  /** Places of the corpus that are not in the lead: they step back to dots. */
  readonly rest: readonly Entry[]
  /** How often a place is mentioned in all, where the lead has part of that; undefined where it has all. */
  readonly allOf: (entry: Entry) => number | undefined
}

/**
 * @param whole the corpus without any filter.
 * @param filtered what the filter lets pass of it.
 * @param article the id of the open article, or null.
 * @param opened a place that is open: it is in the lead whoever names it.
 */
export function leadOf(
  whole: CorpusView,
  filtered: CorpusView,
  filter: Filter,
  article: string | null,
  opened: PlaceId | null,
): Lead {
  const own = article === null ? filtered : filterCorpusView(whole, { ...filter, articles: [article] })
  // An article that names no place puts nothing in front.
  const led = own.placeCount > 0 ? own : filtered
  const guest = opened === null || led.entryOf.has(opened) ? undefined : filtered.entryOf.get(opened)
  const entries = once(() => (guest ? [...led.entries, guest] : led.entries))
  const entryOf: Lead['entryOf'] = {
    get: id => (id === guest?.id ? guest : led.entryOf.get(id)),
    has: id => id === guest?.id || led.entryOf.has(id),
  }
  const rest = once(() => (led === whole ? [] : whole.entries.filter(({ id }) => !entryOf.has(id))))
  return {
    get entries() {
      return entries()
    },
    entryOf,
    get rest() {
      return rest()
    },
    allOf(entry) {
      const all = whole.entryAt(entry.number)?.count ?? entry.count
      return all === entry.count ? undefined : all
    },
  }
}
