import { useMemo, useState } from 'react'
import { compareArticles } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { openArticle, openPlace, useViewState } from '../../state/index.ts'
import { MatrixTable } from './matrix-table.tsx'
import { NameShares } from './name-shares.tsx'
import { orderOf, type RowOrder } from './row-order.ts'

/** Rows shown at once, and columns: more of them no screen holds, and the filters choose which. */
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
  const matrix = useMemo(() => {
    const articles = corpusView.corpus.articles.filter(({ id }) => corpusView.mentionsIn.get(id)?.length)
    const collator = new Intl.Collator(tag)
    const labelOf = (id: string) => corpusView.entryOf.get(id)?.label ?? id
    return {
      ...compareArticles(corpusView.corpus, {
        articles: articles.slice(0, COLUMNS),
        limit,
        order: orderOf(order, (a, b) => collator.compare(labelOf(a.place.id), labelOf(b.place.id))),
      }),
      left: articles.length - COLUMNS,
    }
  }, [corpusView, tag, order, limit])
  const named = useMemo(() => corpusView.entries.filter(({ names }) => names.length > 1), [corpusView])

  if (matrix.rows.length === 0) return <p className="empty">{t('filterNothing')}</p>
  const rest = matrix.total - matrix.rows.length
  return (
    <>
      <MatrixTable
        matrix={matrix}
        order={order}
        onOrder={setOrder}
        onPlace={place => state.changeView(view => openPlace(view, place))}
        onArticle={(article, mention) => state.changeView(view => openArticle(view, article, mention))}
      />
      <div className="compare-below">
        {rest > 0 && (
          <button type="button" className="text-button" onClick={() => setLimit(limit + ROWS)}>
            {t('more', { n: Math.min(rest, ROWS) })}
          </button>
        )}
        {matrix.left > 0 && <p className="compare-note">{t('compareLeft', { n: matrix.left })}</p>}
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
