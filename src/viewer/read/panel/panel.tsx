import { memo, type ReactNode, Suspense, useEffect } from 'react'
import { useHost } from '../../host/use-host.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { PlaceFlags } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { useViewState } from '../../state/index.ts'
import { EmptyNote } from '../../ui/empty-note.tsx'
import { fetchAhead, lazyPart } from '../../ui/lazy-part.tsx'
import { PartBoundary } from '../../ui/part-boundary.tsx'
import { FilterBar } from '../filter/filter-bar.tsx'
import { SearchField } from '../search/search-field.tsx'
import { Lists } from './lists.tsx'
import { Masthead } from './masthead.tsx'
import { MissingNote } from './missing-note.tsx'

const loadArticlePage = () => import('./article-page.tsx')
const ArticlePage = lazyPart(loadArticlePage)

/** Beside the map: the lists of articles and places, or one article. */
export const Panel = memo(function Panel({
  inView,
  children,
}: {
  /** The places that show on the map. */
  readonly inView: PlaceFlags
  /** The foot of the panel, the same for each of its pages. */
  readonly children?: ReactNode
}) {
  const corpusView = useCorpusView()
  const state = useViewState()
  const { t } = useLanguage()
  const { page } = state.view
  useEffect(() => fetchAhead(loadArticlePage), [])
  // Somebody else's page has its own main part.
  const Part = useHost().ownPage ? 'main' : 'section'
  return (
    <Part className="panel" part="panel" id="panel" tabIndex={-1} aria-label={t('panelLabel')}>
      <MissingNote />
      {corpusView.articles.length === 0 ? (
        <EmptyNote />
      ) : (
        <div className="panel-page" data-page={page.kind}>
          {page.kind !== 'article' && <Masthead />}
          <PartBoundary>
            <Finder />
          </PartBoundary>
          <PartBoundary key={page.kind === 'article' ? page.article : ''}>
            {page.kind === 'article' ? (
              <Suspense>
                <ArticlePage key={page.article} article={page.article} mention={page.mention} />
              </Suspense>
            ) : (
              <Lists inView={inView} chosen={page.kind} />
            )}
          </PartBoundary>
        </div>
      )}
      {children}
    </Part>
  )
})

/** At the top of the panel, whatever it shows: finding things, and choosing which are shown. */
function Finder() {
  return (
    <div className="finder">
      <SearchField />
      <FilterBar />
    </div>
  )
}
