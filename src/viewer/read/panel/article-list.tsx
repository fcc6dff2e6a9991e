import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { type Article, articleLabel, isOpen } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { PlaceFlags } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { openArticle, useViewState } from '../../state/index.ts'
import { MoreButton } from '../../ui/more-button.tsx'
import { Byline } from './byline.tsx'

/** An article in the list: title, what it states of itself, and how many places it names. */
const ArticleItem = memo(function ArticleItem({
  article,
  places,
  onOpen,
}: {
  readonly article: Article
  readonly places: number
  readonly onOpen: (article: string) => void
}) {
  const { t } = useLanguage()
  return (
    <button type="button" className="article-item" onClick={() => onOpen(article.id)}>
      <span className="article-item-title" dir="auto">
        {articleLabel(article, 110)}
      </span>
      <Byline article={article} />
      <span className="article-item-places">
        {places === 0 ? t('articleNoPlaces') : t('articlePlaces', { n: places })}
      </span>
    </button>
  )
})

/** Articles shown at once in a group, and how many more with each press. */
const STEP = 100

/** More than fit on a screen: a change shows these first, and the rest of the step a moment later. */
const FIRST = 14

/** The articles that the filter shows, those that name a place on the map's present view first. */
export function ArticleList({
  inView,
}: {
  /** The places that show on the map. */
  readonly inView: PlaceFlags
}) {
  const corpusView = useCorpusView()
  const state = useViewState()
  const { t } = useLanguage()
  const all = isOpen(state.view.filter)
  const here = useMemo(() => corpusView.articlesNaming(inView), [corpusView, inView])
  const shown = all ? corpusView.articles : corpusView.mentioning
  const inside = useMemo(() => shown.filter(({ id }) => here.has(id)), [shown, here])
  const outside = useMemo(() => shown.filter(({ id }) => !here.has(id)), [shown, here])
  const { changeView } = state
  const open = useCallback((article: string) => changeView(view => openArticle(view, article)), [changeView])
  const group = { corpusView, onOpen: open }
  if (shown.length === 0) return <p className="empty">{t('filterNothing')}</p>
  // Where the map leaves nothing out a heading would tell nothing.
  if (inside.length === 0 || outside.length === 0) return <Group {...group} articles={shown} />
  return (
    <>
      <Group {...group} title={t('articlesInView')} articles={inside} />
      <Group {...group} title={t('articlesElsewhere')} articles={outside} />
    </>
  )
}

function Group({
  title,
  articles,
  onOpen,
}: {
  readonly title?: string
  readonly articles: readonly Article[]
  readonly onOpen: (article: string) => void
}) {
  const corpusView = useCorpusView()
  const [limit, setLimit] = useState(STEP)
  const settled = useDeferredValue(articles) === articles
  return (
    <section>
      {title && <h2 className="places-title">{title}</h2>}
      <ol className="articles">
        {articles.slice(0, settled ? limit : FIRST).map(article => (
          <li key={article.id}>
            <ArticleItem article={article} places={corpusView.placesIn(article.id)} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      <MoreButton rest={articles.length - limit} step={STEP} onMore={() => setLimit(limit + STEP)} />
    </section>
  )
}
