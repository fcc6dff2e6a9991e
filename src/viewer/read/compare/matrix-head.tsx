import { useLanguage } from '../../i18n/index.ts'
import type { NamedColumn } from './columns.ts'
import type { RowOrder } from './row-order.ts'
import type { useGridKeys } from './use-grid-keys.ts'

/** The head of the matrix: two columns to sort by, then the articles or publishers. */
export function MatrixHead({
  columns,
  order,
  cell,
  onOrder,
  onArticle,
  onPublisher,
}: {
  readonly columns: readonly NamedColumn[]
  readonly order: RowOrder
  readonly cell: ReturnType<typeof useGridKeys>['cell']
  readonly onOrder: (order: RowOrder) => void
  readonly onArticle: (article: string) => void
  readonly onPublisher: (publisher: string) => void
}) {
  const { t } = useLanguage()
  // A second press restores the default order: places that most articles share come first.
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
        {columns.map(({ label, name, articles, single }, column) => (
          <th key={articles[0]!.id} scope="col">
            <button
              type="button"
              className="matrix-article"
              title={name || label}
              {...cell(0, column + 2)}
              onClick={() => (single ? onArticle(articles[0]!.id) : onPublisher(name))}
            >
              <span dir="auto">{label}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}
