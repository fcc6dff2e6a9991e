import { useMemo } from 'react'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { Entry, Lead } from '../../model/index.ts'
import { mercatorX, mercatorY } from '../../scene/atlas/index.ts'
import type { MapLayout } from '../../scene/layout/layout-map.ts'

/** With more places than this, most of them lie outside any view, and that says nothing. */
const MOST = 150

const SIDES = ['top', 'bottom', 'left', 'right'] as const
type Edge = (typeof SIDES)[number]
const ARROWS: Record<Edge, string> = { top: '↑', bottom: '↓', left: '←', right: '→' }

/** At each edge of the map, a button to the most mentioned place beyond that edge. */
export function EdgeHints({
  lead,
  layout: { mapWindow },
  onOpen,
}: {
  readonly lead: Lead
  readonly layout: MapLayout
  readonly onOpen: (place: PlaceId) => void
}) {
  const { t, number, country } = useLanguage()
  const { entries } = lead
  const beyond = useMemo(() => beyondEdges(entries, mapWindow), [entries, mapWindow])
  return SIDES.map(edge => {
    const entry = beyond.get(edge)
    if (!entry) return null
    const { group, label, place } = entry
    const name =
      group !== 'country' && group !== 'water' && place.country
        ? `${label}, ${country(place.country)}`
        : label
    const count = number(entry.count)
    return (
      <button
        key={edge}
        type="button"
        className="edge-hint"
        data-edge={edge}
        aria-label={t('edgeLabel', { name, count })}
        onClick={() => onOpen(entry.id)}
      >
        <span aria-hidden="true">{ARROWS[edge]}</span> <bdi>{name}</bdi>{' '}
        <span className="edge-count">{count}</span>
      </button>
    )
  })
}

/** By edge the first of some places, the most mentioned first, that lies beyond it. */
function beyondEdges(
  entries: readonly Entry[],
  { minX, minY, maxX, maxY }: MapLayout['mapWindow'],
): Map<Edge, Entry> {
  const found = new Map<Edge, Entry>()
  if (entries.length > MOST) return found
  for (const entry of entries) {
    const middle = (minX + maxX) / 2
    const x = mercatorX(entry.place.lon)
    const near = x + Math.round(middle - x)
    const y = mercatorY(entry.place.lat)
    const across = Math.max(minX - near, near - maxX)
    const down = Math.max(minY - y, y - maxY)
    if (Math.max(across, down) <= 0) continue
    const edge = across > down ? (near < minX ? 'left' : 'right') : y < minY ? 'top' : 'bottom'
    if (!found.has(edge)) found.set(edge, entry)
  }
  return found
}
