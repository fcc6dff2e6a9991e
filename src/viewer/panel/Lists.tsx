import type { PlaceId } from '../../gazetteer/index.ts'
import { useLanguage } from '../messages/index.ts'
import type { Reading } from '../model/index.ts'
import { type ListKind, openList, type ViewState } from '../state/index.ts'
import { ArticleList } from './ArticleList.tsx'
import { Masthead } from './Masthead.tsx'
import { PlaceList } from './PlaceList.tsx'
import { Tabs } from './Tabs.tsx'

/** The corpus at a glance: its title, and its articles and places to choose from. */
export function Lists({
  reading,
  state,
  inView,
  chosen,
}: {
  readonly reading: Reading
  readonly state: ViewState
  readonly inView: ReadonlySet<PlaceId>
  readonly chosen: ListKind
}) {
  const { t } = useLanguage()
  return (
    <>
      <Masthead reading={reading} />
      <Tabs
        chosen={chosen}
        tabs={[
          { id: 'articles', label: t('tabArticles'), count: reading.corpus.articles.length },
          { id: 'places', label: t('tabPlaces'), count: reading.entries.length },
        ]}
        onChoose={kind => state.changeView(view => openList(view, kind))}
      />
      <div className="panel-list" role="tabpanel" id="panel-list" aria-labelledby={`tab-${chosen}`}>
        {chosen === 'articles' ? (
          <ArticleList reading={reading} state={state} />
        ) : (
          <PlaceList reading={reading} state={state} inView={inView} />
        )}
      </div>
    </>
  )
}
