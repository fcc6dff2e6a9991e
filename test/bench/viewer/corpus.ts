import type { Corpus, CorpusMention } from '../../../src/corpus/index.ts'
import type { Place } from '../../../src/gazetteer/index.ts'
import type { BenchPoint } from './points.ts'

/** Mentions in one article. */
const IN_ARTICLE = 100

/** A corpus that mentions each point as often as it says, name after name. */
export function benchCorpus(points: readonly BenchPoint[]): Corpus {
  const places: Record<string, Place> = {}
  const order: number[] = []
  for (const [index, [id, name, kind, lat, lon, country, times]] of points.entries()) {
    places[id] = { id, name, kind, lat, lon, population: 1000, ...(country && { country }) }
    for (let time = 0; time < times; time++) order.push(index)
  }
  const articles: Corpus['articles'][number][] = []
  const mentions: CorpusMention[] = []
  const count = Math.ceil(order.length / IN_ARTICLE)
  for (let article = 0; article < count; article++) {
    const id = `a${article}`
    let text = ''
    for (let at = article; at < order.length; at += count) {
      const [place, name] = points[order[at]!]!
      const start = text.length
      text += `${name}. `
      const end = start + name.length
      mentions.push({
        article: id,
        start,
        end,
        phrase: name,
        role: 'place',
        place,
        confidence: 0.5 + (at % 50) / 100,
        candidates: [],
      })
    }
    const day = String((article % 28) + 1).padStart(2, '0')
    articles.push({
      id,
      title: `Report ${article}`,
      publisher: `Paper ${article % 7}`,
      date: `2020-11-${day}`,
      text,
    })
  }
  return { version: 1, title: `${points.length} places`, articles, mentions, places, credit: '' }
}
