import { Suspense } from 'react'
import { isOpen } from '../../corpus/index.ts'
import { useLanguage } from '../messages/index.ts'
import type { PlaceFlags, Reading } from '../model/index.ts'
import { lazyPart } from '../notes/lazyPart.ts'
import { type ListKind, openList, type ViewState } from '../state/index.ts'
import { ArticleList } from './ArticleList.tsx'
import { PlaceList } from './PlaceList.tsx'
import { Tabs } from './Tabs.tsx'

const Compare = lazyPart(() => import('../compare/Compare.tsx'))

/** The corpus at a glance: its articles and places to choose from, and both side by side. */
export function Lists({
  reading,
  state,
  inView,
  chosen,
}: {
  /** What passes the filter. */
  readonly reading: Reading
  readonly state: ViewState
  readonly inView: PlaceFlags
  readonly chosen: ListKind
}) {
  const { t } = useLanguage()
  const articleCount = isOpen(state.view.filter) ? reading.articles.length : reading.mentioning.length
  return (
    <>
      <Tabs
        chosen={chosen}
        tabs={[
          { id: 'articles', label: t('tabArticles'), count: articleCount },
          { id: 'places', label: t('tabPlaces'), count: reading.placeCount },
          { id: 'compare', label: t('tabCompare') },
        ]}
        onChoose={kind => state.changeView(view => openList(view, kind))}
      />
      <div className="panel-list" role="tabpanel" id="panel-list" aria-labelledby={`tab-${chosen}`}>
        {chosen === 'articles' && <ArticleList reading={reading} state={state} inView={inView} />}
        {chosen === 'places' && <PlaceList reading={reading} state={state} inView={inView} />}
        {chosen === 'compare' && (
          <Suspense>
            <Compare reading={reading} state={state} />
          </Suspense>
        )}
      </div>
    </>
  )
}
