import { Suspense, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../../i18n/index.ts'
import { type Entry, kindWord, orderEntries, type PlaceFlags } from '../../model/index.ts'
import { KindIcon } from '../../model/kinds/kind-icon.tsx'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { useHover } from '../../state/hover/use-hover.ts'
import { openPlace, useViewState } from '../../state/index.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { OrderSelect } from './order-select.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

const PlacelessList = lazyPart(() => import('./placeless-list.tsx'))

/** Places shown at once in a group, and how many more with each press. */
const STEP = 200

/**
 * All places, those on the map's present view first: the map for those who do not see it. Last the names whose place is
 * not known.
 */
export function PlaceList({
  inView,
}: {
  /** The places that show on the map. */
  readonly inView: PlaceFlags
}) {
  const corpusView = useCorpusView()
  const state = useViewState()
  const { t, tag } = useLanguage()
  const { order } = state.view
  const entries = useMemo(
    () => orderEntries(corpusView.entries, order, corpusView.corpus, tag),
    [corpusView, order, tag],
  )
  const here = useMemo(() => entries.filter(({ number }) => inView[number] === 1), [entries, inView])
  const elsewhere = useMemo(() => entries.filter(({ number }) => inView[number] !== 1), [entries, inView])
  const groups = useRef<HTMLDivElement>(null)
  useKeptFocus(groups, inView)
  return (
    <>
      {entries.length === 0 ? (
        <p className="empty">{t('emptyPlaces')}</p>
      ) : (
        <>
          <OrderSelect />
          <div ref={groups}>
            <Group title={t('placesInView')} entries={here} empty={t('placesNoneInView')} />
            {elsewhere.length > 0 && <Group title={t('placesElsewhere')} entries={elsewhere} />}
          </div>
        </>
      )}
      {corpusView.placelessCount > 0 && (
        <Suspense>
          <PlacelessList mentions={corpusView.corpus.mentions} />
        </Suspense>
      )}
    </>
  )
}

function Group({
  title,
  entries,
  empty,
}: {
  readonly title: string
  readonly entries: readonly Entry[]
  readonly empty?: string
}) {
  const state = useViewState()
  const [limit, setLimit] = useState(STEP)
  return (
    <section className="places-group">
      <h2 className="places-title">{title}</h2>
      {entries.length === 0 && <p className="places-none">{empty}</p>}
      <ul className="places">
        {entries.slice(0, limit).map(entry => (
          <li key={entry.id}>
            <PlaceItem entry={entry} onOpen={() => state.changeView(view => openPlace(view, entry.id))} />
          </li>
        ))}
      </ul>
      <MoreButton rest={entries.length - limit} step={STEP} onMore={() => setLimit(limit + STEP)} />
    </section>
  )
}

/** A place in the list; it opens on the map. */
function PlaceItem({ entry, onOpen }: { readonly entry: Entry; readonly onOpen: () => void }) {
  const { t, number, country, list } = useLanguage()
  const { place, group, label, mentions } = entry
  const { hovered, ...hovering } = useHover(entry.id)
  const where = [
    t(kindWord(place)),
    ...(place.country && group !== 'country' ? [country(place.country)] : []),
  ]
  return (
    <button
      type="button"
      className="place-item"
      data-place={entry.id}
      data-hovered={hovered || undefined}
      onClick={onOpen}
      {...hovering}
    >
      <KindIcon group={group} />
      <span className="place-item-name">{label}</span>
      <span className="place-item-kind">{list(where)}</span>
      <span className="place-item-count">
        <span aria-hidden="true">{number(mentions.length)}</span>
        <span className="unseen">{t('summaryMentions', { n: mentions.length })}</span>
      </span>
    </button>
  )
}
