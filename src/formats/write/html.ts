import { type Corpus, countPlaces, passageLink, passagesOfPlace } from '../../corpus/index.ts'
import { placeLink } from './place-link.ts'
import { escapeXml } from './xml-text.ts'

/** Passages told of a place. */
const MOST_PASSAGES = 50

const STYLE =
  'body{font:16px/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;font:14px system-ui}td,th{border-bottom:1px solid #ccc;padding:.2rem .6rem;text-align:start}'

/** No script at all, and this style alone; a test holds that the hash is the style's. */
const POLICY = `default-src 'none'; style-src 'sha256-yshb2tDSPGx+/eE2W6Ko9vcavrauXRYA/y6vYnFQB5o='; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`

/** A report in HTML: a table of the places, then each with its passages. Spreadsheets open the table. */
export function writeHtml(corpus: Corpus): string {
  const counts = countPlaces(corpus)
  const rows = counts.map(({ place, mentions, articles, names }, index) => {
    const said = names.map(({ name, count }) => `${escapeXml(name)} (${count})`).join(', ')
    return `<tr><td><a href="#p${index}">${escapeXml(place.name)}</a></td><td>${escapeXml(place.country ?? '')}</td><td>${escapeXml(place.kind)}</td><td>${place.lat}</td><td>${place.lon}</td><td>${mentions.length}</td><td>${articles.length}</td><td>${said}</td></tr>`
  })
  const sections = counts.map(({ place }, index) => {
    const link = placeLink(place.id)
    const passages = passagesOfPlace(corpus, place.id).flatMap(({ article, passages }) =>
      passages.map(passage => {
        const address = passageLink(article, passage)
        const label = escapeXml(article.title ?? article.id)
        return `<li><q dir="auto">${escapeXml(passage.text)}</q> <cite dir="auto">${address ? `<a href="${escapeXml(address)}">${label}</a>` : label}</cite></li>`
      }),
    )
    const more = passages.length - MOST_PASSAGES
    return `<section id="p${index}"><h2>${escapeXml(place.name)}${link ? ` <small><a href="${escapeXml(link)}">${escapeXml(place.id)}</a></small>` : ''}</h2><ul>${passages.slice(0, MOST_PASSAGES).join('')}</ul>${more > 0 ? `<p>… ${more} more</p>` : ''}</section>`
  })
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(corpus.title ?? 'Places')}</title>
<style>${STYLE}</style></head>
<body><h1 dir="auto">${escapeXml(corpus.title ?? 'Places')}</h1>
<table><thead><tr><th>Place</th><th>Country</th><th>Kind</th><th>Latitude</th><th>Longitude</th><th>Mentions</th><th>Articles</th><th>Named</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
${sections.join('\n')}
<p><small>${escapeXml(corpus.credit)}</small></p></body></html>
`
}
