import { useCallback, useId } from 'react'
import { useMap } from 'react-leaflet'
import type { Entry } from '../../model/index.ts'
import { PlaceCard } from '../../read/place/place-card.tsx'
import { closePlace, openArticle, openPlace, useViewState } from '../../state/index.ts'
import { useViewCamera } from '../../state/use-view-state.ts'
import { useSheet } from '../../ui/use-sheet.ts'
import type { Anchor } from '../anchor-of.ts'
import { MapPopup } from './map-popup.tsx'
import { SheetPopup } from './sheet-popup.tsx'

/**
 * The popup of the open place: what it is and the passages that name it. Where the texts lie on a sheet the
 * passages are read there; beside an article the popup tells what the place is and leaves the sheet to the article.
 */
export default function PlacePopup({ entry, anchor }: { readonly entry: Entry; readonly anchor: Anchor }) {
  const { view, changeView, fromAddress } = useViewState()
  const camera = useViewCamera()
  const headingId = useId()
  const close = useCallback(() => changeView(closePlace), [changeView])
  const { page } = view
  const shownMention =
    page.kind === 'article' && page.mention !== null ? { article: page.article, start: page.mention } : null
  const sheet = useSheet(useMap())
  const inArticle = page.kind === 'article'
  const card = (
    <PlaceCard
      entry={entry}
      headingId={headingId}
      brief={sheet && inArticle}
      shownMention={shownMention}
      onPassage={(article, start) => changeView(view => openArticle(view, article, start))}
      onPlace={place => changeView(view => openPlace(view, place))}
      onClose={close}
    />
  )
  if (sheet && !inArticle)
    return (
      <SheetPopup labelledBy={headingId} takeFocus={!fromAddress} onClose={close}>
        {card}
      </SheetPopup>
    )
  return (
    <MapPopup
      at={anchor.at}
      lift={anchor.lift}
      labelledBy={headingId}
      takeFocus={!fromAddress}
      holdStill={fromAddress && camera !== null}
      onClose={close}
    >
      {card}
    </MapPopup>
  )
}
