import { articleLabel } from '../../corpus/index.ts'
import { useLanguage } from '../messages/index.ts'
import type { Reading } from '../model/index.ts'
import { openArticle, type ViewState } from '../state/index.ts'
import { Byline } from './Byline.tsx'

/** All articles: title, what each states of itself, and how many places it names. */
export function ArticleList({ reading, state }: { readonly reading: Reading; readonly state: ViewState }) {
  const { t } = useLanguage()
  const { articles } = reading.corpus
  return (
    <ol className="articles">
      {articles.map(article => {
        const places = new Set(reading.mentionsIn.get(article.id)?.map(({ place }) => place)).size
        return (
          <li key={article.id}>
            <button
              type="button"
              className="article-item"
              onClick={() => state.changeView(view => openArticle(view, article.id))}
            >
              <span className="article-item-title" dir="auto">
                {articleLabel(article, 110)}
              </span>
              <Byline article={article} />
              <span className="article-item-places">
                {places === 0 ? t('articleNoPlaces') : t('articlePlaces', { n: places })}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
