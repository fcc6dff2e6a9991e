import {
  type Article,
  articleLabel,
  type Corpus,
  countPlaces,
  passageLink,
  passagesOfPlace,
} from '../../corpus/index.ts'
import { escapeHtml } from './escape-html.ts'

/** Most places and passages written: a page that cannot run the viewer should still open at once. */
const MOST_PLACES = 200
const MOST_PASSAGES = 6

/**
 * The places of a corpus and the passages that name them as plain HTML, for readers without JavaScript and for
 * search engines. It goes into the page and between the tags of an element.
 */
export function writeFallback(corpus: Corpus): string {
  const counts = countPlaces(corpus)
  const rest = counts.length - MOST_PLACES
  return [
    '<section class="wherein-fallback">',
    corpus.title === undefined ? '' : `<h1 dir="auto">${escapeHtml(corpus.title)}</h1>`,
    '<dl>',
    ...counts.slice(0, MOST_PLACES).map(({ place, mentions }) => {
      const spot = `${place.lat.toFixed(2)}, ${place.lon.toFixed(2)}`
      const name = `<dt>${escapeHtml(place.name)} <small>${spot} · ${mentions.length}</small></dt>`
      return name + passagesOf(corpus, place.id)
    }),
    '</dl>',
    rest > 0 ? `<p>… ${rest}</p>` : '',
    corpus.credit === '' ? '' : `<p><small>${escapeHtml(corpus.credit)}</small></p>`,
    '</section>',
  ]
    .filter(line => line !== '')
    .join('\n')
}

function passagesOf(corpus: Corpus, place: string): string {
  return passagesOfPlace(corpus, place)
    .flatMap(({ article, passages }) => passages.map(passage => ({ article, passage })))
    .slice(0, MOST_PASSAGES)
    .map(({ article, passage }) => {
      const link = passageLink(article, passage)
      return `<dd><q dir="auto">${markNames(article, passage)}</q> ${sourceOf(article, link)}</dd>`
    })
    .join('')
}

function sourceOf(article: Article, link: string | undefined): string {
  const label = escapeHtml(articleLabel(article))
  return `<cite dir="auto">${link === undefined ? label : `<a href="${escapeHtml(link)}">${label}</a>`}</cite>`
}

function markNames(
  { text }: Article,
  { start, end, mentions }: ReturnType<typeof passagesOfPlace>[number]['passages'][number],
): string {
  let at = start
  const parts: string[] = []
  for (const mention of mentions) {
    parts.push(escapeHtml(text.slice(at, mention.start)), `<mark>${escapeHtml(mention.phrase)}</mark>`)
    at = mention.end
  }
  return [...parts, escapeHtml(text.slice(at, end))].join('')
}
