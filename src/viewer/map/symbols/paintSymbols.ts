import type { Window } from '../atlas/index.ts'
import type { Palette } from '../basemap/palette.ts'
import {
  CLUSTER_COUNT,
  CLUSTER_LABEL,
  COUNTRY_LABEL,
  type LabelStyle,
  REGION_LABEL,
  SPOT_LABEL,
  setText,
} from '../layout/fonts.ts'
import { type LabelPoint, labelPoint } from '../layout/labelPoint.ts'
import { clusterName } from '../layout/layoutLabels.ts'
import type { MapLayout } from '../layout/layoutMap.ts'
import { type Cluster, isAside, type Spot } from '../layout/layoutSpots.ts'
import type { PaintContext } from '../leaflet/paintOn.ts'
import { type Ink, inksOf } from './inks.ts'
import { type ShapePart, shapesOf } from './shapes.ts'

/** What symbols and their names are painted with. */
export interface Paintbox {
  readonly palette: Palette
  /** BCP 47. */
  readonly language: string
  readonly number: (n: number) => string
}

/** Radius of the sign that stands in for the name of an area, in pixels. */
const SIGN = 5

/**
 * Paints the places of the corpus and their names, as their buttons show them: where there are many, one picture
 * is moved and scaled at a fraction of the cost.
 */
export function paintSymbols(
  context: PaintContext,
  { minX, minY, scale }: Window,
  { spots, clusters, chips, sides }: MapLayout,
  { palette, language, number }: Paintbox,
): void {
  const { ink, accentInk, water } = palette
  context.save()
  context.translate(-minX * scale, -minY * scale)
  paintLeaders(context, spots, ink)
  const inks = inksOf(palette)
  const shape = (form: Spot['entry']['form'], x: number, y: number, r: number) => {
    context.translate(x, y)
    for (const part of shapesOf(form, r)) paintPart(context, part, inks[part.className])
    context.translate(-x, -y)
  }
  for (const cluster of clusters) paintDisc(context, cluster, palette)
  for (const { entry, x, y, dx, dy, r } of spots) shape(entry.form, x + dx, y + dy, r)
  for (const { figure, x, y, short } of chips) if (short) shape(figure.entry.form, x, y, SIGN)

  const write = createPen(context, palette.labelHalo)
  for (const { figure, x, y, short } of chips) {
    if (short) continue
    const { shortLabel, count, form } = figure.entry
    const style = form === 'country' ? COUNTRY_LABEL : REGION_LABEL
    const text = `${setText(shortLabel, style, language)} ${number(count)}`
    write(text, { x, y, align: 'center' }, style, form === 'water' ? water : accentInk)
  }
  for (const cluster of clusters) {
    const side = sides.get(cluster.id)
    if (side) write(clusterName(cluster), labelPoint(cluster, side, CLUSTER_LABEL), CLUSTER_LABEL, ink)
  }
  for (const spot of spots) {
    const side = sides.get(spot.entry.id)
    if (side) write(spot.entry.shortLabel, labelPoint(spot, side, SPOT_LABEL), SPOT_LABEL, ink)
  }
  const writeCount = createPen(context, null)
  for (const { x, y, dx, dy, size } of clusters)
    writeCount(number(size), { x: x + dx, y: y + dy, align: 'center' }, CLUSTER_COUNT, accentInk)
  context.restore()
}

function paintLeaders(context: PaintContext, spots: readonly Spot[], ink: string): void {
  const aside = spots.filter(isAside)
  context.lineCap = 'round'
  context.strokeStyle = ink
  context.globalAlpha = 0.65
  context.lineWidth = 0.75
  context.beginPath()
  for (const { x, y, dx, dy } of aside) {
    context.moveTo(x, y)
    context.lineTo(x + dx, y + dy)
  }
  context.stroke()
  context.globalAlpha = 1
  context.fillStyle = ink
  context.beginPath()
  for (const { x, y } of aside) {
    context.moveTo(x + 1.5, y)
    context.arc(x, y, 1.5, 0, 2 * Math.PI)
  }
  context.fill()
}

function paintPart(context: PaintContext, part: ShapePart, { fill, opacity, edge, width, dash }: Ink): void {
  context.beginPath()
  const path = part.tag === 'path' ? new Path2D(part.geometry.d) : null
  if (part.tag === 'circle') context.arc(0, 0, part.geometry.r, 0, 2 * Math.PI)
  else if (part.tag === 'rect') {
    const { x, y, width, height, rx } = part.geometry
    context.roundRect(x, y, width, height, rx)
  }
  context.globalAlpha = opacity
  context.fillStyle = fill
  if (path) context.fill(path)
  else context.fill()
  context.globalAlpha = 1
  if (!edge || !width) return
  context.strokeStyle = edge
  context.lineWidth = width
  if (dash) context.setLineDash([...dash])
  if (path) context.stroke(path)
  else context.stroke()
  if (dash) context.setLineDash([])
}

/** A cluster's disc: hollow, so that it is not taken for a place. */
function paintDisc(context: PaintContext, { x, y, dx, dy, r }: Cluster, { paper, accent }: Palette): void {
  const disc = (radius: number, alpha: number, colour: string) => {
    context.beginPath()
    context.arc(x + dx, y + dy, radius, 0, 2 * Math.PI)
    context.globalAlpha = alpha
    context.fillStyle = context.strokeStyle = colour
  }
  disc(r - 0.75, 0.88, paper)
  context.fill()
  disc(r - 4, 0.16, accent)
  context.fill()
  disc(r - 0.75, 1, accent)
  context.lineWidth = 1.25
  context.stroke()
}

/** Writes texts, with a halo of a colour if one is given. Setting a font costs more than writing in it, so it is kept. */
function createPen(context: PaintContext, halo: string | null) {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3
  if (halo) context.strokeStyle = halo
  let set: LabelStyle | null = null
  return (text: string, { x, y, align }: LabelPoint, style: LabelStyle, colour: string) => {
    if (style !== set) {
      context.font = style.font
      context.letterSpacing = `${style.spacing}px`
      set = style
    }
    context.textAlign = align
    context.fillStyle = colour
    if (halo) context.strokeText(text, x, y)
    context.fillText(text, x, y)
  }
}
