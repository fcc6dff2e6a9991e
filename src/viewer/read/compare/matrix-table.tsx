import { type CSSProperties, useRef } from 'react'
import type { Matrix } from '../../../corpus/index.ts'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { KindIcon } from '../../model/kinds/kind-icon.tsx'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { columnNames } from './column-names.ts'
import { MatrixHead } from './matrix-head.tsx'
import type { RowOrder } from './row-order.ts'
import { useGridKeys } from './use-grid-keys.ts'

/** Up to this many articles have room for their names written across. */
const ACROSS = 3

/** Places by article, as a table that shows its counts by tint and by number. */
export function MatrixTable({
  matrix: { articles, rows },
  order,
  onOrder,
  onPlace,
  onArticle,
}: {
  readonly matrix: Matrix
  readonly order: RowOrder
  readonly onOrder: (order: RowOrder) => void
  readonly onPlace: (place: PlaceId) => void
  readonly onArticle: (article: string, mention: number | null) => void
}) {
  const corpusView = useCorpusView()
  const { t, number, list } = useLanguage()
  const table = useRef<HTMLTableElement>(null)
  const { onKeyDown, cell } = useGridKeys(table, rows.length + 1, articles.length + 2)
  const names = columnNames(articles)
  const most = rows.reduce((most, { cells }) => Math.max(most, ...cells.map(one => one.mentions.length)), 1)
  return (
    <table
      className="matrix"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys go from cell to cell, as in any data grid
      role="grid"
      ref={table}
      aria-label={t('compareLabel')}
      data-across={articles.length <= ACROSS || undefined}
      onKeyDown={onKeyDown}
    >
      <MatrixHead
        articles={articles}
        names={names}
        order={order}
        cell={cell}
        onOrder={onOrder}
        onArticle={onArticle}
      />
      <tbody>
        {rows.map(({ place, mentions, cells }, index) => {
          const entry = corpusView.entryOf.get(place.id)
          if (!entry) return null
          return (
            <tr key={place.id}>
              <th scope="row">
                <button
                  type="button"
                  className="matrix-place"
                  {...cell(index + 1, 0)}
                  onClick={() => onPlace(place.id)}
                >
                  <KindIcon group={entry.group} />
                  <span>{entry.label}</span>
                </button>
              </th>
              <td className="matrix-total">{number(mentions.length)}</td>
              {cells.map(({ mentions, names: own }, column) => {
                const article = articles[column]!
                if (mentions.length === 0) return <td key={article.id} />
                const written = list(own.map(({ name, count }) => t('sharesPart', { name, n: count })))
                return (
                  <td key={article.id} style={heat(mentions.length / most)}>
                    <button
                      type="button"
                      className="matrix-count"
                      {...cell(index + 1, column + 2)}
                      title={written}
                      aria-label={t('compareCell', {
                        article: names[column]!,
                        place: entry.label,
                        n: mentions.length,
                        names: written,
                      })}
                      onClick={() => onArticle(article.id, mentions[0]!.start)}
                    >
                      {number(mentions.length)}
                    </button>
                  </td>
                )
              })}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Roots, so that one mention still differs from none where another place has hundreds. */
function heat(share: number): CSSProperties & { '--heat': string } {
  return { '--heat': `${Math.round(8 + 37 * Math.sqrt(share))}%` }
}
