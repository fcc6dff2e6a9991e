import { memo } from 'react'
import { type Article, articleLabel } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { Byline } from './byline.tsx'

/** An article in the list: title, what it states of itself, and how many places it names. */
export const ArticleItem = memo(function ArticleItem({
  article,
  places,
  onOpen,
}: {
  readonly article: Article
  readonly places: number
  readonly onOpen: (article: string) => void
}) {
  const { t } = useLanguage()
  return (
    <button type="button" className="article-item" onClick={() => onOpen(article.id)}>
      <span className="article-item-title" dir="auto">
        {articleLabel(article, 110)}
      </span>
      <Byline article={article} />
      <span className="article-item-places">
        {places === 0 ? t('articleNoPlaces') : t('articlePlaces', { n: places })}
      </span>
    </button>
  )
})
