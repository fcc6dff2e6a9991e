import { useRef } from 'react'
import type { MatrixRow } from '../../../corpus/index.ts'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { KindIcon } from '../../model/kinds/kind-icon.tsx'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import type { NamedColumn } from './columns.ts'
import { heat } from './heat.ts'
import { MatrixHead } from './matrix-head.tsx'
import type { RowOrder } from './row-order.ts'
import { useGridKeys } from './use-grid-keys.ts'

/** Up to this many columns have room for their names written across. */
const ACROSS = 3

/** Places by article or publisher, as a table that shows its counts by tint and by number. */
export function MatrixTable({
  rows,
  columns,
  cellValue,
  most,
  order,
  onOrder,
  onPlace,
  onArticle,
  onPublisher,
}: {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly NamedColumn[]
  /** What a cell shows for so many mentions in a column, by its number. */
  readonly cellValue: (mentions: number, column: number) => number
  /** The highest of these. */
  readonly most: number
  readonly order: RowOrder
  readonly onOrder: (order: RowOrder) => void
  readonly onPlace: (place: PlaceId) => void
  readonly onArticle: (article: string, mention: number | null) => void
  readonly onPublisher: (publisher: string) => void
}) {
  const corpusView = useCorpusView()
  const { t, number, list } = useLanguage()
  const table = useRef<HTMLTableElement>(null)
  const { onKeyDown, cell } = useGridKeys(table, rows.length + 1, columns.length + 2)
  return (
    <table
      className="matrix"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys go from cell to cell, as in any data grid
      role="grid"
      ref={table}
      aria-label={t('compareLabel')}
      data-across={columns.length <= ACROSS || undefined}
      onKeyDown={onKeyDown}
    >
      <MatrixHead
        columns={columns}
        order={order}
        cell={cell}
        onOrder={onOrder}
        onArticle={article => onArticle(article, null)}
        onPublisher={onPublisher}
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
                const { label } = columns[column]!
                const key = columns[column]!.articles[0]!.id
                if (mentions.length === 0) return <td key={key} />
                const value = cellValue(mentions.length, column)
                const written = list(own.map(({ name, count }) => t('sharesPart', { name, n: count })))
                return (
                  <td key={key} style={heat(value / most)}>
                    <button
                      type="button"
                      className="matrix-count"
                      {...cell(index + 1, column + 2)}
                      title={written}
                      aria-label={t('compareCell', {
                        article: label,
                        place: entry.label,
                        n: mentions.length,
                        names: written,
                      })}
                      onClick={() => onArticle(mentions[0]!.article, mentions[0]!.start)}
                    >
                      {number(inShort(value))}
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

/** A number with at most one digit behind the point, and none from ten on: a cell is narrow. */
function inShort(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
}
