import { Suspense } from 'react'
import { isOpen } from '../../../corpus/index.ts'
import { useHost } from '../../host/use-host.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { PlaceFlags } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { type ListKind, openList, useViewState } from '../../state/index.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { IntroNote } from '../help/intro-note.tsx'
import { ArticleList } from './article-list.tsx'
import { PlaceList } from './place-list.tsx'
import { Tabs } from './tabs.tsx'

const Compare = lazyPart(() => import('../compare/compare.tsx'))

/** The corpus at a glance: its articles and places to choose from, and both side by side. */
export function Lists({ inView, chosen }: { readonly inView: PlaceFlags; readonly chosen: ListKind }) {
  const corpusView = useCorpusView()
  const state = useViewState()
  const { t } = useLanguage()
  const { ownPage } = useHost()
  const articleCount = isOpen(state.view.filter) ? corpusView.articles.length : corpusView.mentioning.length
  return (
    <>
      {ownPage && chosen !== 'compare' && <IntroNote />}
      <Tabs
        chosen={chosen}
        tabs={[
          { id: 'articles', label: t('tabArticles'), count: articleCount },
          { id: 'places', label: t('tabPlaces'), count: corpusView.placeCount },
          { id: 'compare', label: t('tabCompare') },
        ]}
        onChoose={kind => state.changeView(view => openList(view, kind))}
      />
      <div className="panel-list" role="tabpanel" id="panel-list" aria-labelledby={`tab-${chosen}`}>
        {chosen === 'articles' && <ArticleList inView={inView} />}
        {chosen === 'places' && <PlaceList inView={inView} />}
        {chosen === 'compare' && (
          <Suspense>
            <Compare />
          </Suspense>
        )}
      </div>
    </>
  )
}
