import { type Corpus, countPlaces } from '../../corpus/index.ts'
import { placeLink } from './place-link.ts'
import { escapeXml } from './xml-text.ts'

/** GPX 1.1: a waypoint a place. */
export function writeGpx(corpus: Corpus): string {
  const points = countPlaces(corpus).map(({ place, mentions, names }) => {
    const link = placeLink(place.id)
    const words = `${mentions.length} mentions as ${names.map(({ name }) => name).join(', ')}`
    return `<wpt lat="${place.lat}" lon="${place.lon}"><name>${escapeXml(place.name)}</name><desc>${escapeXml(words)}</desc>${link ? `<link href="${escapeXml(link)}"/>` : ''}<type>${escapeXml(place.kind)}</type></wpt>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="Wherein" xmlns="http://www.topografix.com/GPX/1/1">
<metadata><name>${escapeXml(corpus.title ?? 'Wherein')}</name></metadata>
${points.join('\n')}
</gpx>
`
}
