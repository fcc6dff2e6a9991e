import { type Corpus, countPlaces, passagesOfPlace } from '../../corpus/index.ts'
import type { Place, Position, Shape } from '../../gazetteer/index.ts'
import { escapeXml } from './xml-text.ts'

/** Passages told of a place. */
const MOST_PASSAGES = 20

/** KML 2.2 (OGC 07-147r2): a placemark a place, with its passages as the description. */
export function writeKml(corpus: Corpus): string {
  const placemarks = countPlaces(corpus).map(({ place, mentions, articles }) => {
    const passages = passagesOfPlace(corpus, place.id)
      .flatMap(({ article, passages }) =>
        passages.map(
          ({ text }) => `<p>${escapeXml(text)} <i>${escapeXml(article.title ?? article.id)}</i></p>`,
        ),
      )
      .slice(0, MOST_PASSAGES)
    return `<Placemark id="${escapeXml(place.id)}"><name>${escapeXml(place.name)}</name>
<description>${escapeXml(passages.join(''))}</description>
<ExtendedData><Data name="place"><value>${escapeXml(place.id)}</value></Data><Data name="kind"><value>${escapeXml(place.kind)}</value></Data><Data name="mentions"><value>${mentions.length}</value></Data><Data name="articles"><value>${articles.length}</value></Data></ExtendedData>
${geometry(place)}</Placemark>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<name>${escapeXml(corpus.title ?? 'Wherein')}</name>
${placemarks.join('\n')}
</Document></kml>
`
}

function geometry({ shape, lat, lon }: Place): string {
  const point = `<Point><coordinates>${lon},${lat}</coordinates></Point>`
  return shape ? `<MultiGeometry>${point}${parts(shape)}</MultiGeometry>` : point
}

function parts(shape: Shape): string {
  switch (shape.type) {
    case 'LineString':
      return line(shape.coordinates)
    case 'MultiLineString':
      return shape.coordinates.map(line).join('')
    case 'Polygon':
      return polygon(shape.coordinates)
    case 'MultiPolygon':
      return shape.coordinates.map(polygon).join('')
  }
}

function line(positions: readonly Position[]): string {
  return `<LineString><coordinates>${coordinates(positions)}</coordinates></LineString>`
}

function polygon([outer = [], ...holes]: readonly (readonly Position[])[]): string {
  const ring = (positions: readonly Position[]) =>
    `<LinearRing><coordinates>${coordinates(positions)}</coordinates></LinearRing>`
  return `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${holes.map(hole => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`).join('')}</Polygon>`
}

function coordinates(positions: readonly Position[]): string {
  return positions.map(([lon, lat]) => `${lon},${lat}`).join(' ')
}
