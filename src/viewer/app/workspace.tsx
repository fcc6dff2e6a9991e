import { Suspense, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Corpus, Correction } from '../../corpus/index.ts'
import { CorrectionsBar } from '../correct/corrections-bar.tsx'
import { useUndoKeys } from '../correct/use-undo-keys.ts'
import { useHost } from '../host/use-host.ts'
import { useLanguage } from '../i18n/index.ts'
import { ViewMap } from '../map/view-map.tsx'
import { corpusViewOf, filterCorpusView, type PlaceFlags } from '../model/index.ts'
import { CorpusContext, type CorpusViews, useWholeCorpus } from '../model/use-corpus-view.ts'
import { useNaming } from '../model/use-naming.ts'
import { MissingNote } from '../read/panel/missing-note.tsx'
import { Panel } from '../read/panel/panel.tsx'
import { useCorrectionHistory } from '../state/corrections/use-correction-history.ts'
import { type Corrections, CorrectionsContext } from '../state/corrections/use-corrections.ts'
import { selectedPlace, useViewState, type View } from '../state/index.ts'
import { useStore } from '../state/store.ts'
import { useReviewing } from '../state/use-reviewing.ts'
import { useAddress } from '../state/view-state.ts'
import { createWorkspace, WorkspaceContext } from '../state/workspace-state.ts'
import { Announcer } from '../ui/announcer.tsx'
import { fetchAhead, lazyPart } from '../ui/lazy-part.tsx'
import { LoadingNote } from '../ui/loading-note.tsx'
import { PartBoundary } from '../ui/part-boundary.tsx'
import { SheetGrip } from '../ui/sheet-grip.tsx'
import { useAfterPaint } from '../ui/use-after-paint.ts'

const loadArticleFoot = () => import('./article-foot.tsx')
const ArticleFoot = lazyPart(loadArticleFoot)
const ReviewFoot = lazyPart(() => import('./review-foot.tsx'))

/** Up to this many places, the map follows a filter at the same moment as the panel. */
const AT_ONCE = 1500

const NONE: readonly Correction[] = []

/** A corpus to read: the map beside its articles. */
export function Workspace({
  corpus,
  corrections: given = NONE,
}: {
  readonly corpus: Corpus
  /** Corrections that came with the corpus. */
  readonly corrections?: readonly Correction[]
}) {
  const { correctable } = useHost()
  const corrections = useCorrectionHistory(corpus, correctable, given)
  if (!corrections) return <LoadingNote />
  return (
    <CorrectionsContext value={corrections}>
      <Announcer>
        <CorpusWorkspace corrections={corrections} />
      </Announcer>
    </CorrectionsContext>
  )
}

function CorpusWorkspace({ corrections }: { readonly corrections: Corrections }) {
  const { corrected: corpus } = corrections
  const { t } = useLanguage()
  const room = useRef<HTMLDivElement>(null)
  const { address, hover, ownPage, texts, onCorrected } = useHost()
  const [workspace] = useState(() => createWorkspace(corpus, address.search(), hover))
  useAddress(workspace.view, address, corpus)
  const view = useStore(workspace.view, ({ content }) => content)
  const arrival = useStore(workspace.view, ({ arrival }) => arrival)
  const { filter, page } = view
  const naming = useNaming()
  const whole = useMemo(() => corpusViewOf(corpus, naming), [corpus, naming])
  const views = useMemo(() => ({ whole, shown: filterCorpusView(whole, filter) }), [whole, filter])
  // The panel updates at once; laying out tens of thousands of symbols may take a moment longer.
  const now = useMemo(() => ({ views, arrival }), [views, arrival])
  const onMap = useAfterPaint(now, whole.placeCount <= AT_ONCE, makeEntries)
  const [inView, setInView] = useState<PlaceFlags>(new Uint8Array())
  // The lists follow the map between its frames.
  const showInView = useCallback((places: PlaceFlags) => startTransition(() => setInView(places)), [])
  const hasPanel = texts === 'beside' || (texts === 'opened' && page.kind === 'article')

  useUndoKeys(room, corrections)
  useEffect(() => fetchAhead(loadArticleFoot), [])
  useEffect(() => {
    if (ownPage) document.title = corpus.title ? `${corpus.title} – ${t('title')}` : t('title')
  }, [corpus, t, ownPage])
  useEffect(() => onCorrected?.(corpus), [corpus, onCorrected])

  return (
    <WorkspaceContext value={workspace}>
      <div className="workspace" ref={room}>
        <a className="skip" href="#panel">
          {t('skipToPanel')}
        </a>
        <CorpusContext value={onMap.views}>
          <PartBoundary>
            <ViewMap arrival={onMap.arrival} onInView={showInView} />
          </PartBoundary>
        </CorpusContext>
        {ownPage && <SheetGrip asked={askedFor(view)} />}
        <CorpusContext value={views}>
          {hasPanel ? (
            <Panel inView={inView}>{FOOT}</Panel>
          ) : (
            <div className="foot">
              <MissingNote />
              {texts === 'elsewhere' && FOOT}
            </div>
          )}
        </CorpusContext>
      </div>
    </WorkspaceContext>
  )
}

/** A key for the passage, article or place that a view has open to read. */
function askedFor({ page, selection }: View): string | null {
  return page.kind === 'article' ? `${page.article} ${page.mention}` : selectedPlace(selection)
}

/** Entries are made when first read: tens of thousands take a good part of a frame. */
function makeEntries({ views }: { readonly views: CorpusViews }): void {
  void views.shown.entries
}

/** At the foot of the panel: the mention that is marked in an article or judged in a review, or the corrections made so far. */
function Foot() {
  const { page } = useViewState().view
  const { articles } = useWholeCorpus()
  const { texts, correctable } = useHost()
  const { queue } = useReviewing()
  if (articles.length === 0) return null
  if (queue)
    return (
      <Suspense>
        <ReviewFoot />
      </Suspense>
    )
  if (page.kind !== 'article') return correctable ? <CorrectionsBar /> : null
  // When the page around shows the text itself, the foot is useful only if mentions can be corrected.
  if (texts === 'elsewhere' && !correctable) return null
  return (
    <Suspense>
      <ArticleFoot article={page.article} mention={page.mention} />
    </Suspense>
  )
}

/** Made once: the panel need not be rendered anew for it. */
const FOOT = (
  <PartBoundary>
    <Foot />
  </PartBoundary>
)
