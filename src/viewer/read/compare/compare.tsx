import { useMemo, useState } from 'react'
import { compareArticles } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { openArticle, openList, openPlace, setFilter, useViewState } from '../../state/index.ts'
import { columnsOf, orderColumns, usualKind } from './columns.ts'
import { type Choice, CompareOptions } from './compare-options.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { NameShares } from './name-shares.tsx'
import { orderOf, type RowOrder } from './row-order.ts'

/** Rows shown at once, and columns: no screen holds more of them, and the filters choose which. */
const ROWS = 60
const COLUMNS = 120

/** Places whose names are compared at once. */
const NAMED = 12

/** The places that the articles name, side by side. */
export default function Compare() {
  const corpusView = useCorpusView()
  const state = useViewState()
  const { t, tag } = useLanguage()
  const [order, setOrder] = useState<RowOrder>('articles')
  const [limit, setLimit] = useState(ROWS)
  const articles = useMemo(
    () => corpusView.corpus.articles.filter(({ id }) => corpusView.mentionsIn.get(id)?.length),
    [corpusView],
  )
  const publishers = useMemo(() => new Set(articles.map(({ publisher = '' }) => publisher)).size, [articles])
  const [choice, setChoice] = useState<Choice>(() => ({
    kind: usualKind(articles),
    columns: 'given',
    measure: 'mentions',
  }))
  const collator = useMemo(() => new Intl.Collator(tag), [tag])
  const columns = useMemo(
    () =>
      orderColumns(
        columnsOf(corpusView.corpus, articles, choice.kind, t('filterNoPublisher')),
        choice.columns,
        collator,
      ),
    [corpusView, articles, choice.kind, choice.columns, collator, t],
  )
  const shown = useMemo(() => columns.slice(0, COLUMNS), [columns])
  const matrix = useMemo(() => {
    const labelOf = (id: string) => corpusView.entryOf.get(id)?.label ?? id
    return compareArticles(corpusView.corpus, {
      columns: shown,
      limit,
      order: orderOf(order, (a, b) => collator.compare(labelOf(a.place.id), labelOf(b.place.id))),
    })
  }, [corpusView, collator, order, limit, shown])
  const left = columns.length - shown.length
  const cellValue = (mentions: number, column: number) =>
    choice.measure === 'rate' ? (mentions / Math.max(1, shown[column]!.words)) * 1000 : mentions
  const most = Math.max(
    0,
    ...matrix.rows.flatMap(({ cells }) => cells.map(({ mentions }, at) => cellValue(mentions.length, at))),
  )
  const named = useMemo(() => corpusView.entries.filter(({ names }) => names.length > 1), [corpusView])

  if (matrix.rows.length === 0) return <p className="empty">{t('filterNothing')}</p>
  const rest = matrix.total - matrix.rows.length
  return (
    <>
      {columns.length > 1 && (
        <CompareOptions choice={choice} byPublisher={publishers > 1} most={most} onChoice={setChoice} />
      )}
      <MatrixTable
        rows={matrix.rows}
        columns={shown}
        cellValue={cellValue}
        most={most}
        order={order}
        onOrder={setOrder}
        onPlace={place => state.changeView(view => openPlace(view, place))}
        onArticle={(article, mention) => state.changeView(view => openArticle(view, article, mention))}
        onPublisher={publisher =>
          state.changeView(view =>
            openList(setFilter(view, { ...view.filter, publishers: [publisher] }), 'articles'),
          )
        }
      />
      <div className="compare-below">
        {rest > 0 && (
          <button type="button" className="text-button" onClick={() => setLimit(limit + ROWS)}>
            {t('more', { n: Math.min(rest, ROWS) })}
          </button>
        )}
        {left > 0 && <p className="compare-note">{t('compareLeft', { n: left })}</p>}
        {named.length > 0 && (
          <section className="compare-names">
            <h2 className="places-title">{t('compareNames')}</h2>
            {named.slice(0, NAMED).map(entry => (
              <section key={entry.id} className="compare-named">
                <h3>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => state.changeView(view => openPlace(view, entry.id))}
                  >
                    {entry.label}
                  </button>
                </h3>
                <NameShares entry={entry} />
              </section>
            ))}
          </section>
        )}
      </div>
    </>
  )
}
