import { type Article, articleLabel, type CorpusMention } from '../../corpus/index.ts'
import { useLanguage } from '../messages/index.ts'
import { Byline } from './Byline.tsx'

/** An article in the list: title, what it states of itself, and how many places it names. */
export function ArticleItem({
  article,
  mentions,
  onOpen,
}: {
  readonly article: Article
  readonly mentions: readonly CorpusMention[]
  readonly onOpen: () => void
}) {
  const { t } = useLanguage()
  const places = new Set(mentions.map(({ place }) => place)).size
  return (
    <button type="button" className="article-item" onClick={onOpen}>
      <span className="article-item-title" dir="auto">
        {articleLabel(article, 110)}
      </span>
      <Byline article={article} />
      <span className="article-item-places">
        {places === 0 ? t('articleNoPlaces') : t('articlePlaces', { n: places })}
      </span>
    </button>
  )
}
