import type { PlaceId } from '../../gazetteer/index.ts'
import { useLanguage } from '../messages/index.ts'
import type { Reading } from '../model/index.ts'
import { openList, type ViewState } from '../state/index.ts'
import { ArticleList } from './ArticleList.tsx'
import { ArticlePage } from './ArticlePage.tsx'
import { Masthead } from './Masthead.tsx'
import { PlaceList } from './PlaceList.tsx'
import { Tabs } from './Tabs.tsx'

/** Beside the map: the lists of articles and places, or one article. */
export function Panel({
  reading,
  state,
  inView,
}: {
  readonly reading: Reading
  readonly state: ViewState
  /** The places that show on the map. */
  readonly inView: ReadonlySet<PlaceId>
}) {
  const { t } = useLanguage()
  const { page } = state.view
  return (
    <main className="panel" id="panel" tabIndex={-1} aria-label={t('panelLabel')}>
      {page.kind === 'article' ? (
        <ArticlePage
          key={page.article}
          reading={reading}
          state={state}
          article={page.article}
          mention={page.mention}
        />
      ) : (
        <>
          <Masthead reading={reading} />
          <Tabs
            chosen={page.kind}
            tabs={[
              { id: 'articles', label: t('tabArticles'), count: reading.corpus.articles.length },
              { id: 'places', label: t('tabPlaces'), count: reading.entries.length },
            ]}
            onChoose={kind => state.changeView(view => openList(view, kind))}
          />
          <div className="panel-list" role="tabpanel" id="panel-list" aria-labelledby={`tab-${page.kind}`}>
            {page.kind === 'articles' ? (
              <ArticleList reading={reading} state={state} />
            ) : (
              <PlaceList reading={reading} state={state} inView={inView} />
            )}
          </div>
        </>
      )}
    </main>
  )
}
