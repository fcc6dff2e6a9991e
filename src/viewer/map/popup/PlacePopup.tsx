import { useCallback, useId } from 'react'
import type { Entry, Reading } from '../../model/index.ts'
import { PlaceCard } from '../../place/PlaceCard.tsx'
import { closePlace, openArticle, openPlace, type ViewState } from '../../state/index.ts'
import type { Anchor } from '../anchorOf.ts'
import { MapPopup } from './MapPopup.tsx'

/** The popup of the open place: what it is and the passages that name it. */
export function PlacePopup({
  reading,
  state,
  entry,
  anchor,
}: {
  readonly reading: Reading
  readonly state: ViewState
  readonly entry: Entry
  readonly anchor: Anchor
}) {
  const { view, changeView, fromAddress } = state
  const headingId = useId()
  const close = useCallback(() => changeView(closePlace), [changeView])
  const { page } = view
  const shownMention =
    page.kind === 'article' && page.mention !== null ? { article: page.article, start: page.mention } : null
  return (
    <MapPopup
      at={anchor.at}
      lift={anchor.lift}
      labelledBy={headingId}
      takeFocus={!fromAddress}
      holdStill={fromAddress && view.camera !== null}
      onClose={close}
    >
      <PlaceCard
        reading={reading}
        entry={entry}
        headingId={headingId}
        shownMention={shownMention}
        onPassage={(article, start) => changeView(view => openArticle(view, article, start))}
        onPlace={place => changeView(view => openPlace(view, place))}
        onClose={close}
      />
    </MapPopup>
  )
}
