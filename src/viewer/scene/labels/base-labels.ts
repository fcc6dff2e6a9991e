import { type Lines, ringsContain, type Territory } from '../atlas/index.ts'
import { BASE_COUNTRY, setText } from '../layout/fonts.ts'
import type { Rect } from '../layout/occupancy.ts'
import { intoView } from '../layout/place-chip.ts'
import { type BaseLabel, type BaseRequest, takeInView, widthOf } from './base-label.ts'

/** Names of countries, waters and towns for a view, the weightiest first, where the corpus' labels leave room. */
export function baseLabels(request: BaseRequest): BaseLabel[] {
  return [...countryLabels(request), ...(request.gazetteerLabels?.(request) ?? [])]
}

function countryLabels({
  atlas,
  mapWindow,
  occupancy,
  textWidth,
  language,
  countryName,
  taken,
}: BaseRequest): BaseLabel[] {
  const { scale } = mapWindow
  const labels: BaseLabel[] = []
  const territories = (atlas?.territories ?? [])
    .map(territory => ({ territory, room: territory.rings[territory.main]! }))
    .sort((a, b) => areaOf(b.room) - areaOf(a.room))
  for (const { territory, room } of territories) {
    if (territory.country && taken.has(territory.country)) continue
    const text = setText(
      territory.country ? countryName(territory.country) : territory.name,
      BASE_COUNTRY,
      language,
    )
    const width = widthOf(text, BASE_COUNTRY, textWidth)
    if ((room.maxX - room.minX) * scale < width * 0.9) continue
    const [anchorX, anchorY] = territory.labelAnchor
    const labelAnchor = {
      x: (anchorX + Math.round((mapWindow.minX + mapWindow.maxX) / 2 - anchorX)) * scale - width / 2,
      y: anchorY * scale - BASE_COUNTRY.height / 2,
      width,
      height: BASE_COUNTRY.height,
    }
    const rect = intoView(labelAnchor, mapWindow)
    if (rect !== labelAnchor && !liesOn(rect, territory, atlas?.lines, scale)) continue
    if (takeInView(occupancy, rect, mapWindow))
      labels.push({ text, style: BASE_COUNTRY, x: rect.x, y: rect.y + BASE_COUNTRY.height / 2 })
  }
  return labels
}

/** Whether a label lies on a territory with both of its ends: one that would reach into its neighbour is left out. */
function liesOn(
  { x, y, width, height }: Rect,
  { rings }: Territory,
  lines: Lines | undefined,
  scale: number,
): boolean {
  const ends = [x / scale, (x + width) / scale]
  const middle = (y + height / 2) / scale
  return lines !== undefined && ends.every(end => ringsContain(rings, lines, end - Math.floor(end), middle))
}

function areaOf({
  minX,
  minY,
  maxX,
  maxY,
}: {
  minX: number
  minY: number
  maxX: number
  maxY: number
}): number {
  return (maxX - minX) * (maxY - minY)
}
