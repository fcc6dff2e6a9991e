import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useMap } from 'react-leaflet'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { useFollow } from '../../state/following/use-follow.ts'
import { boundsOf, fitOptions } from '../fit.ts'
import { shareOf } from '../leaflet/share-of.ts'
import { frameSight } from './frame-sight.ts'

/**
 * The map does not move while the passage's places are in view and fill at least this share of its width or height.
 */
const ENOUGH = 0.16

/** Moves the map with the article, as seldom as it can. */
export default function FollowCamera({
  selected,
  onLeave,
}: {
  /** The place whose popup is open. */
  readonly selected: PlaceId | null
  /** Called before the map leaves that place behind. */
  readonly onLeave: () => void
}) {
  const corpusView = useCorpusView()
  const map = useMap()
  const { dir } = useLanguage()
  const { sight } = useFollow()
  const seen = useSyncExternalStore(sight.subscribe, sight.get)
  const open = useRef({ selected, onLeave })
  open.current = { selected, onLeave }

  useEffect(() => {
    const { selected, onLeave } = open.current
    const entries = seen.flatMap(place => corpusView.entryOf.get(place) ?? [])
    const frame = frameSight(entries)
    if (!frame || (selected !== null && seen.includes(selected))) return
    const bounds = boundsOf(frame)
    if (selected !== null) onLeave()
    if (map.getBounds().contains(bounds) && shareOf(map, bounds) >= ENOUGH) return
    const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches
    map.flyToBounds(bounds, { ...fitOptions(map.getSize(), dir), animate, duration: 0.8 })
  }, [map, corpusView, seen, dir])
  return null
}
