import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { CorpusMention } from '../../../corpus/index.ts'
import { AddButton } from '../../correct/add/add-button.tsx'
import { useSelectedPhrase } from '../../correct/add/use-selected-phrase.ts'
import { useHost } from '../../host/use-host.ts'
import { useLanguage } from '../../i18n/index.ts'
import { blocksOf } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { useFollow } from '../../state/following/use-follow.ts'
import { openList, selectedPlace, useViewState } from '../../state/index.ts'
import { BackIcon } from '../../ui/icons.tsx'
import { useReadingSight } from '../follow/use-reading-sight.ts'
import { ArticleText } from './article-text.tsx'
import { Byline } from './byline.tsx'

const NONE: readonly CorpusMention[] = []

/** One article: what it states of itself, and its text with the names of places as links to the map. */
export default function ArticlePage({
  article: id,
  mention,
}: {
  readonly article: string
  readonly mention: number | null
}) {
  const corpusView = useCorpusView()
  const state = useViewState()
  const { t } = useLanguage()
  const { correctable } = useHost()
  const page = useRef<HTMLElement>(null)
  const article = corpusView.articleOf.get(id)
  const blocks = useMemo(() => {
    if (!article) return []
    const mentions = corpusView.corpus.mentions.filter(mention => mention.article === id)
    return blocksOf(article.text, mentions, article.title, article.structure)
  }, [article, corpusView, id])
  useShowMention(page, mention, !state.fromAddress)
  useSelectedPhrase(article)
  useReadingSight(page, corpusView.mentionsIn.get(id) ?? NONE)
  if (!article) return null
  const hasHeadline = blocks.some(({ role }) => role === 'headline')
  return (
    <article className="article" ref={page} lang={article.language}>
      <nav className="article-bar">
        <button
          type="button"
          className="text-button"
          onClick={() => state.changeView(view => openList(view, 'articles'))}
        >
          <BackIcon />
          {t('articleBack')}
        </button>
        {correctable && <AddButton />}
        <FollowSwitch />
      </nav>
      <header className="article-head">
        <p className="article-meta">
          <Byline article={article} />
          {article.licence && <span>{t('articleLicence', { licence: article.licence })}</span>}
          {article.url && (
            <a href={article.url} rel="noreferrer">
              {t('articleOriginal')}
            </a>
          )}
        </p>
        {!hasHeadline && article.title && (
          <h1 className="article-title" dir="auto">
            {article.title}
          </h1>
        )}
        {!hasHeadline && !article.title && <h1 className="unseen">{t('articleUntitled', { id })}</h1>}
      </header>
      <ArticleText
        article={id}
        blocks={blocks}
        mention={mention}
        selected={selectedPlace(state.view.selection)}
      />
    </article>
  )
}

/** Lets the map follow the article as it is scrolled. */
function FollowSwitch() {
  const { t } = useLanguage()
  const { on, turn } = useFollow()
  return (
    <button
      type="button"
      role="switch"
      className="switch text-button"
      aria-checked={on}
      title={t('followHint')}
      onClick={() => turn(!on)}
    >
      <span className="switch-track" aria-hidden="true" />
      {t('follow')}
    </button>
  )
}

/**
 * Scrolls an article to a mention and, if asked, moves focus there, so that keyboard and screen reader go on from it.
 * A mention that has focus already was followed from the text itself and stays where it is.
 */
function useShowMention(
  page: RefObject<HTMLElement | null>,
  mention: number | null,
  takeFocus: boolean,
): void {
  const focus = useRef(takeFocus)
  focus.current = takeFocus
  const followed = useRef(false)
  // Before the popup of the place, which the name opens too, has taken the focus from it.
  useLayoutEffect(() => {
    followed.current = nameAt(page.current, mention)?.matches(':focus') ?? false
  }, [page, mention])
  useEffect(() => {
    const name = nameAt(page.current, mention)
    if (!name || followed.current) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    name.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
    // Who steps from mention to mention, or judges one, keeps the focus where it is.
    const holder = page.current?.closest('.workspace')?.querySelector('[data-holds-focus]:focus-within')
    if (focus.current && !holder) name.focus({ preventScroll: true })
  }, [page, mention])
}

function nameAt(page: HTMLElement | null, mention: number | null): HTMLElement | null {
  return mention === null ? null : (page?.querySelector<HTMLElement>(`[data-at="${mention}"]`) ?? null)
}
