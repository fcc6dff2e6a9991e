import { memo, type ReactNode, Suspense, useEffect } from 'react'
import { useHost } from '../../host/use-host.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { CorpusView, PlaceFlags } from '../../model/index.ts'
import type { ViewState } from '../../state/index.ts'
import { EmptyNote } from '../../ui/empty-note.tsx'
import { fetchAhead, lazyPart } from '../../ui/lazy-part.ts'
import { Finder } from './finder.tsx'
import { Lists } from './lists.tsx'
import { Masthead } from './masthead.tsx'

const loadArticlePage = () => import('./article-page.tsx')
const ArticlePage = lazyPart(loadArticlePage)

/** Beside the map: the lists of articles and places, or one article. */
export const Panel = memo(function Panel({
  corpusView,
  whole,
  state,
  inView,
  head,
  children,
}: {
  /** What passes the filter. */
  readonly corpusView: CorpusView
  /** All there is. */
  readonly whole: CorpusView
  readonly state: ViewState
  /** The places that show on the map. */
  readonly inView: PlaceFlags
  /** What stands above all else. */
  readonly head: ReactNode
  /** What stands at the foot of the panel, whatever it shows. */
  readonly children?: ReactNode
}) {
  const { t } = useLanguage()
  const { page } = state.view
  useEffect(() => fetchAhead(loadArticlePage), [])
  // Somebody else's page has its own main part.
  const Part = useHost().ownPage ? 'main' : 'section'
  return (
    <Part className="panel" part="panel" id="panel" tabIndex={-1} aria-label={t('panelLabel')}>
      {head}
      {corpusView.articles.length === 0 ? (
        <EmptyNote />
      ) : (
        <div className="panel-page" data-page={page.kind}>
          {page.kind !== 'article' && <Masthead whole={whole} />}
          <Finder corpusView={corpusView} whole={whole} state={state} />
          {page.kind === 'article' ? (
            <Suspense>
              <ArticlePage
                key={page.article}
                corpusView={corpusView}
                state={state}
                article={page.article}
                mention={page.mention}
              />
            </Suspense>
          ) : (
            <Lists corpusView={corpusView} state={state} inView={inView} chosen={page.kind} />
          )}
        </div>
      )}
      {children}
    </Part>
  )
})
