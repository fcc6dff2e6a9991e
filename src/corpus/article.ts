import type { GivenMention, TextRange } from './structure.ts'

/** The statements of a text about itself. Every field is as the source gives it; nothing is guessed. */
export interface ArticleMetadata {
  readonly title?: string
  readonly publisher?: string
  /** The publisher's city, as people write it: `Ankara`, or `Paris, Tennessee`. */
  readonly placeOfPublication?: string
  readonly author?: string
  /** ISO 8601: `2020-11-03`, or with a time. */
  readonly date?: string
  /** Where the article was published: an `http` or `https` address. */
  readonly url?: string
  /** BCP 47. */
  readonly language?: string
  readonly licence?: string
}

/** One text with what it states about itself. The text is never altered once read. */
export interface Article extends ArticleMetadata {
  /** Unique in a corpus: the file name without its ending, or the id that came with the text. */
  readonly id: string
  readonly text: string
  /** Headings, paragraphs, links and captions of the source, where it had any. */
  readonly structure?: readonly TextRange[]
  /** Place names that the source itself marks. They come before what the geoparser finds. */
  readonly given?: readonly GivenMention[]
}

/** The fields of {@link ArticleMetadata}, for those who read or write them one by one. */
export const METADATA_FIELDS = [
  'title',
  'publisher',
  'placeOfPublication',
  'author',
  'date',
  'url',
  'language',
  'licence',
] as const

/** The title, or for an article without one its first words, so that a list can name it. */
export function articleLabel(article: Article, maxLength = 70): string {
  if (article.title) return article.title
  const start = article.text
    .slice(0, 4 * maxLength)
    .trim()
    // A first line that stands alone is most often the headline.
    .replace(/\s*\n\s*\n.*/su, '')
    .replace(/\s+/gu, ' ')
  if (start.length <= maxLength) return start || article.id
  return `${start.slice(0, start.lastIndexOf(' ', maxLength)).trimEnd() || start.slice(0, maxLength)} …`
}
