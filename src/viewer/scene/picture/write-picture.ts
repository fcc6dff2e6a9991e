import type { AreaFeature } from '../areas/area-feature.ts'
import type { MapWindow } from '../atlas/index.ts'
import type { Painting } from '../basemap/paint-tile.ts'
import type { Palette } from '../basemap/palette.ts'
import { baseMarks } from '../drawing/base-marks.ts'
import { type Pencase, symbolMarks } from '../drawing/symbol-marks.ts'
import { SANS } from '../layout/fonts.ts'
import type { MapLayout } from '../layout/layout-map.ts'
import { groundSvg } from './ground-svg.ts'
import { marksSvg } from './marks-svg.ts'
import type { Scale } from './scale-of.ts'
import { escapeXml, tag } from './svg.ts'

/** The input of a picture of the map. */
export interface PictureRequest extends Omit<Pencase, 'palette'> {
  readonly painting: Painting
  readonly mapWindow: MapWindow
  readonly features: readonly AreaFeature[]
  readonly layout: MapLayout
  readonly title: string
  readonly credit: string
  readonly scale: Scale
  /** “50 km” */
  readonly scaleText: string
}

/** A picture of the map. */
export interface Picture {
  readonly svg: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Pixels of a line in the foot, and of its edge. */
const LINE = 15
const EDGE = 12

/** Mean width of a letter in the foot, in pixels. */
const LETTER = 5.3

/** Writes what the map shows as an SVG that stands by itself: nothing in it is fetched. */
export function writePicture(request: PictureRequest): Picture {
  const { painting, mapWindow, features, layout, title, credit } = request
  const { palette } = painting
  const { minX, minY, maxX, maxY, scale } = mapWindow
  const width = Math.round((maxX - minX) * scale)
  const mapHeight = Math.round((maxY - minY) * scale)
  const credits = wrap(credit, Math.floor((width - 2 * EDGE) / LETTER))
  const height = mapHeight + EDGE * 2 + LINE * (credits.length + (title ? 1.4 : 0))
  const marks = [...baseMarks(layout.base, palette), ...symbolMarks(layout, { ...request, palette })]
  const inView = `translate(${-minX * scale} ${-minY * scale})`
  const map = [
    tag('rect', { width, height: mapHeight, fill: palette.sea }),
    groundSvg(painting, features, mapWindow),
    tag('g', { transform: inView }, marksSvg(marks)),
    scaleSvg(request, mapHeight),
  ]
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': SANS,
    },
    [
      title ? tag('title', {}, escapeXml(title)) : '',
      tag('rect', { width, height, fill: palette.paper }),
      tag('svg', { width, height: mapHeight, overflow: 'hidden' }, map.join('')),
      footSvg(title, credits, palette, mapHeight),
    ].join(''),
  )
  return { svg, width, height }
}

function scaleSvg(
  { scale: { pixels }, scaleText, painting: { palette } }: PictureRequest,
  bottom: number,
): string {
  const y = bottom - EDGE
  const d = `M${EDGE} ${y - 4}v4h${pixels}v-4`
  return (
    tag('path', { d, fill: 'none', stroke: palette.ink }) +
    tag('text', { x: EDGE + 4, y: y - 4, 'font-size': 11, fill: palette.ink }, escapeXml(scaleText))
  )
}

function footSvg(title: string, credits: readonly string[], { ink, label }: Palette, top: number): string {
  let y = top + EDGE
  const lines: string[] = []
  if (title) {
    y += LINE
    lines.push(tag('text', { x: EDGE, y, 'font-size': 15, 'font-weight': 600, fill: ink }, escapeXml(title)))
    y += LINE * 0.4
  }
  for (const credit of credits) {
    y += LINE
    lines.push(tag('text', { x: EDGE, y, 'font-size': 10.5, fill: label }, escapeXml(credit)))
  }
  return lines.join('')
}

/** Cuts a text at its spaces into lines of so many letters. */
function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
