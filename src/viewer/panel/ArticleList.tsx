import { useMemo, useState } from 'react'
import type { Article } from '../../corpus/index.ts'
import { isOpen } from '../../corpus/index.ts'
import type { PlaceId } from '../../gazetteer/index.ts'
import { useLanguage } from '../messages/index.ts'
import type { Reading } from '../model/index.ts'
import { MoreButton } from '../more/index.ts'
import { openArticle, type ViewState } from '../state/index.ts'
import { ArticleItem } from './ArticleItem.tsx'

/** Articles shown at once in a group, and how many more with each press. */
const STEP = 100

/** The articles that the filter shows, those that name a place on the map's present view first. */
export function ArticleList({
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
  const { articles } = reading.corpus
  const all = isOpen(state.view.filter)
  const here = useMemo(() => {
    const ids = new Set<string>()
    for (const id of inView) for (const article of reading.entryOf.get(id)?.articles ?? []) ids.add(article)
    return ids
  }, [reading, inView])
  const shown = all ? articles : articles.filter(({ id }) => reading.mentionsIn.get(id)?.length)
  const inside = shown.filter(({ id }) => here.has(id))
  const outside = shown.filter(({ id }) => !here.has(id))
  const group = { reading, state }
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
  reading,
  state,
}: {
  readonly title?: string
  readonly articles: readonly Article[]
  readonly reading: Reading
  readonly state: ViewState
}) {
  const [limit, setLimit] = useState(STEP)
  return (
    <section>
      {title && <h2 className="places-title">{title}</h2>}
      <ol className="articles">
        {articles.slice(0, limit).map(article => (
          <li key={article.id}>
            <ArticleItem
              article={article}
              mentions={reading.mentionsIn.get(article.id) ?? []}
              onOpen={() => state.changeView(view => openArticle(view, article.id))}
            />
          </li>
        ))}
      </ol>
      <MoreButton rest={articles.length - limit} step={STEP} onMore={() => setLimit(limit + STEP)} />
    </section>
  )
}
