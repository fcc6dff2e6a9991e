import type { PlaceId } from '../../gazetteer/index.ts'
import { useLanguage } from '../messages/index.ts'
import type { Entry, Reading } from '../model/index.ts'
import { openPlace, type ViewState } from '../state/index.ts'
import { PlaceItem } from './PlaceItem.tsx'

/** All places, those on the map's present view first: the map for those who do not see it. */
export function PlaceList({
  reading,
  state,
  inView,
}: {
  readonly reading: Reading
  readonly state: ViewState
  /** The places that show on the map. */
  readonly inView: ReadonlySet<PlaceId>
}) {
  const { t } = useLanguage()
  const here = reading.entries.filter(({ id }) => inView.has(id))
  const elsewhere = reading.entries.filter(({ id }) => !inView.has(id))
  if (reading.entries.length === 0) return <p className="empty">{t('emptyPlaces')}</p>
  return (
    <>
      <Group title={t('placesInView')} entries={here} empty={t('placesNoneInView')} state={state} />
      {elsewhere.length > 0 && <Group title={t('placesElsewhere')} entries={elsewhere} state={state} />}
    </>
  )
}

function Group({
  title,
  entries,
  empty,
  state,
}: {
  readonly title: string
  readonly entries: readonly Entry[]
  readonly empty?: string
  readonly state: ViewState
}) {
  return (
    <section className="places-group">
      <h2 className="places-title">{title}</h2>
      {entries.length === 0 && <p className="places-none">{empty}</p>}
      <ul className="places">
        {entries.map(entry => (
          <li key={entry.id}>
            <PlaceItem entry={entry} onOpen={() => state.changeView(view => openPlace(view, entry.id))} />
          </li>
        ))}
      </ul>
    </section>
  )
}
