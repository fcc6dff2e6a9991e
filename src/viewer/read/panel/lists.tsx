import { Suspense, useState } from 'react'
import { isOpen } from '../../../corpus/index.ts'
import { useHost } from '../../host/use-host.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { PlaceFlags } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { type ListKind, openList, useViewState } from '../../state/index.ts'
import { CloseIcon } from '../../ui/icons.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { ArticleList } from './article-list.tsx'
import { PlaceList } from './place-list.tsx'
import { Tabs } from './tabs.tsx'

/** Kept once the note was closed. */
const KEY = 'wherein-intro'

/** For first-time readers: what is shown and what a click does. Once closed, it does not come back. */
function IntroNote() {
  const { t } = useLanguage()
  const [open, setOpen] = useState(isNew)
  if (!open) return null
  return (
    <p className="intro">
      <span>{t('intro')}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('introClose')}
        onClick={() => {
          setOpen(false)
          keepClosed()
        }}
      >
        <CloseIcon />
      </button>
    </p>
  )
}

function isNew(): boolean {
  try {
    return localStorage.getItem(KEY) === null
  } catch {
    return true
  }
}

function keepClosed(): void {
  try {
    localStorage.setItem(KEY, 'closed')
  } catch {
    // Where nothing may be kept it comes again at the next visit.
  }
}

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
