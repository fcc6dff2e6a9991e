import { useEffect, useMemo, useRef, useState } from 'react'
import { type ArticlePassages, groupBy, passagesAround } from '../../../corpus/index.ts'
import type { PlaceId } from '../../../gazetteer/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { type CorpusView, type Entry, kindWord } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { CloseIcon } from '../../ui/icons.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { NameShares, ShareBar } from '../compare/name-shares.tsx'
import { sharesOf } from '../compare/tints.ts'
import { MentionStepper } from '../follow/mention-stepper.tsx'
import { ArticlePassageList } from './article-passage-list.tsx'
import { Companions } from './companions.tsx'

/** Articles whose passages are shown at first, and more with each press: a place may be named in hundreds of thousands. */
const FIRST = 20
const STEP = 100

/** A place and the passages that name it: what a popup shows. */
export function PlaceCard({
  entry,
  headingId,
  brief,
  shownMention,
  onPassage,
  onPlace,
  onClose,
}: {
  readonly entry: Entry
  readonly headingId: string
  /** Without the passages. */
  readonly brief: boolean
  /** The mention that the article panel marks, if any. */
  readonly shownMention: { readonly article: string; readonly start: number } | null
  readonly onPassage: (article: string, start: number) => void
  readonly onPlace: (place: PlaceId) => void
  readonly onClose: () => void
}) {
  const corpusView = useCorpusView()
  const { t, list } = useLanguage()
  const [limit, setLimit] = useState(FIRST)
  const shownArticle = shownMention?.article
  const groups = useMemo(
    () => passagesIn(corpusView, entry, limit, shownArticle),
    [corpusView, entry, limit, shownArticle],
  )
  const rest = entry.articles.length - groups.length
  const announce = useAnnounce()
  const opened = useRef('')
  const n = groups.reduce((sum, { passages }) => sum + passages.length, 0)
  const count = rest > 0 ? t('popupCount', { n: entry.count }) : t('searchPassageCount', { n })
  opened.current = list([entry.label, count])
  // Once: a card that changes under the reader is not opened again.
  useEffect(() => announce(opened.current), [announce])
  return (
    <div className="card">
      <header className="card-head">
        <h2 className="card-name" id={headingId}>
          {entry.label}
        </h2>
        <button
          type="button"
          className="icon-button card-close"
          aria-label={t('popupClose')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
        <PlaceFacts entry={entry} />
        <div className="card-count">
          <p>
            <strong>{t('popupCount', { n: entry.mentions.length })}</strong>{' '}
            {t('popupArticles', { n: entry.articles.length })}
          </p>
          <MentionStepper entry={entry} at={shownMention} onGo={onPassage} />
        </div>
      </header>
      {!brief && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="card-passages" tabIndex={0} aria-label={t('popupPassages')}>
          <Companions entry={entry} onPlace={onPlace} />
          <CardShares entry={entry} />
          <div>
            {groups.map(group => (
              <ArticlePassageList
                key={group.article.id}
                group={group}
                shownStart={shownArticle === group.article.id ? shownMention!.start : null}
                onPassage={onPassage}
              />
            ))}
          </div>
          <MoreButton rest={rest} step={STEP} onMore={() => setLimit(limit + STEP)} />
        </section>
      )}
    </div>
  )
}

/** The passages of the first articles that name a place, and of the one whose mention is marked. */
function passagesIn(
  { articleOf }: CorpusView,
  { articles, mentions }: Entry,
  limit: number,
  shown: string | undefined,
): ArticlePassages[] {
  const some = articles.slice(0, limit)
  if (shown !== undefined && !some.includes(shown) && articles.includes(shown)) some.push(shown)
  const wanted = new Set(some)
  const byArticle = groupBy(
    mentions.filter(({ article }) => wanted.has(article)),
    ({ article }) => article,
  )
  return some.flatMap(id => {
    const article = articleOf.get(id)
    return article ? [{ article, passages: passagesAround(article, byArticle.get(id) ?? []) }] : []
  })
}

/** Kind and country, the other names in the articles, and the gazetteer's own name where it differs. */
function PlaceFacts({ entry: { place, label, names } }: { readonly entry: Entry }) {
  const { t, list, country } = useLanguage()
  const where = [t(kindWord(place)), ...whereOf(place, country)]
  const others = names.map(({ name }) => name).filter(name => name !== label)
  const unseen = place.name !== label && !others.includes(place.name)
  return (
    <div className="card-facts">
      <p>{list(where)}</p>
      {others.length > 0 && <p>{t('popupInArticles', { names: list(others) })}</p>}
      {unseen && <p>{t('popupGazetteer', { name: place.name })}</p>}
      {place.shapeAccuracy && (
        <p>{t(place.shapeAccuracy === 'schematic' ? 'shapeSchematic' : 'shapeApproximate')}</p>
      )}
    </div>
  )
}

function whereOf(
  { kind, country, region, name }: Entry['place'],
  nameOf: (code: string) => string,
): string[] {
  if (!country || kind.startsWith('A.PCL')) return []
  // Many a region bears the name of its chief town.
  return region && region !== name ? [region, nameOf(country)] : [nameOf(country)]
}

/** How often each name of a place is used: one bar overall, and one a publisher when opened. */
function CardShares({ entry }: { readonly entry: Entry }) {
  const { t } = useLanguage()
  const { names, mentions } = entry
  if (names.length < 2) return null
  return (
    <details className="card-shares">
      <summary>
        <span className="card-shares-title">{t('compareNames')}</span>
        <span className="shares">
          <ShareBar shares={sharesOf(names, names)} total={mentions.length} />
        </span>
      </summary>
      <NameShares entry={entry} />
    </details>
  )
}
