import type { Place, PlaceId, Point } from '../gazetteer/index.ts'
import type { Mention } from '../geoparse/index.ts'
import type { Article } from './article.ts'

/** A mention and the id of the article it stands in. */
export interface CorpusMention extends Mention {
  readonly article: string
  /** A person's verdict that made the mention what it is; absent where the machine alone did. */
  readonly verdict?: 'accepted' | 'moved' | 'added'
  /** The source itself marks the name: see `GivenMention`. */
  readonly given?: true
}

/** Articles, their mentions and the places they mean: the viewer opens it and every exporter writes it. */
export interface Corpus {
  /** The version of this form. */
  readonly version: 1
  readonly title?: string
  readonly articles: readonly Article[]
  /** In the order of the articles, then of the text. */
  readonly mentions: readonly CorpusMention[]
  /** Every place that a mention means, has as a candidate, or is explained by. */
  readonly places: Readonly<Record<PlaceId, Place>>
  /** Whom to credit for the gazetteer's data, as plain text. */
  readonly credit: string
  /** What wrote the corpus: `wherein 0.1.0`. */
  readonly generator?: string
  /** The gazetteer that the places are from. */
  readonly gazetteer?: { readonly tier: string; readonly size: number }
  /** How the articles were read. */
  readonly options?: { readonly demonyms?: boolean; readonly home?: Point; readonly country?: string }
}
