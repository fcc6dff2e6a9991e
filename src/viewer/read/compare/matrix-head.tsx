import { type Article, articleLabel } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { RowOrder } from './row-order.ts'
import type { useGridKeys } from './use-grid-keys.ts'

/** The head of the matrix: two columns to sort by, then the articles. */
export function MatrixHead({
  articles,
  names,
  order,
  cell,
  onOrder,
  onArticle,
}: {
  readonly articles: readonly Article[]
  readonly names: readonly string[]
  readonly order: RowOrder
  readonly cell: ReturnType<typeof useGridKeys>['cell']
  readonly onOrder: (order: RowOrder) => void
  readonly onArticle: (article: string, mention: number | null) => void
}) {
  const { t } = useLanguage()
  // A second press gives back the order in which the places that most articles share come first.
  const sort = (by: RowOrder) => onOrder(order === by ? 'articles' : by)
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix-corner" aria-sort={order === 'name' ? 'ascending' : 'none'}>
          <button type="button" className="matrix-sort" {...cell(0, 0)} onClick={() => sort('name')}>
            {t('comparePlace')}
          </button>
        </th>
        <th scope="col" className="matrix-total" aria-sort={order === 'mentions' ? 'descending' : 'none'}>
          <button type="button" className="matrix-sort" {...cell(0, 1)} onClick={() => sort('mentions')}>
            {t('compareTotal')}
          </button>
        </th>
        {articles.map((article, column) => (
          <th key={article.id} scope="col">
            <button
              type="button"
              className="matrix-article"
              title={articleLabel(article)}
              {...cell(0, column + 2)}
              onClick={() => onArticle(article.id, null)}
            >
              <span dir="auto">{names[column]}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}
