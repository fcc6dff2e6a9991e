import { Suspense, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Corpus } from '../../corpus/index.ts'
import { AddProvider } from '../correct/add/add-provider.tsx'
import { CorrectionsBar } from '../correct/corrections-bar.tsx'
import { useUndoKeys } from '../correct/use-undo-keys.ts'
import { useHost } from '../host/use-host.ts'
import { useLanguage } from '../i18n/index.ts'
import { ViewMap } from '../map/view-map.tsx'
import { type CorpusView, corpusViewOf, filterCorpusView, type PlaceFlags } from '../model/index.ts'
import { FollowContext, useFollowState } from '../read/follow/use-follow.ts'
import { Panel } from '../read/panel/panel.tsx'
import { useWhyState, WhyContext } from '../state/checking/use-checking.ts'
import { useCorrectionHistory } from '../state/corrections/use-correction-history.ts'
import { type Corrections, CorrectionsContext } from '../state/corrections/use-corrections.ts'
import { HoverContext } from '../state/hover/use-hover.ts'
import { selectedPlace, useView, type View, type ViewState } from '../state/index.ts'
import { Announcer } from '../ui/announcer.tsx'
import { fetchAhead, lazyPart } from '../ui/lazy-part.ts'
import { LoadingNote } from '../ui/loading-note.tsx'
import { SheetGrip } from '../ui/sheet-grip.tsx'
import { useAfterPaint } from '../ui/use-after-paint.ts'
import { MissingNote } from './missing-note.tsx'

const loadArticleFoot = () => import('./article-foot.tsx')
const ArticleFoot = lazyPart(loadArticleFoot)

/** Up to so many places the map follows a filter in the same breath as the panel. */
const AT_ONCE = 1500

/** A corpus to read: the map beside its articles. */
export function Workspace({ corpus }: { readonly corpus: Corpus }) {
  const { correctable } = useHost()
  const corrections = useCorrectionHistory(corpus, correctable)
  if (!corrections) return <LoadingNote />
  return (
    <CorrectionsContext value={corrections}>
      <Announcer>
        <AddProvider>
          <CorpusWorkspace corrections={corrections} />
        </AddProvider>
      </Announcer>
    </CorrectionsContext>
  )
}

function CorpusWorkspace({ corrections }: { readonly corrections: Corrections }) {
  const { corrected: corpus } = corrections
  const { t } = useLanguage()
  const room = useRef<HTMLDivElement>(null)
  const { address, hover, ownPage, texts, onCorrected } = useHost()
  const state = useView(corpus, address)
  const { filter } = state.view
  const whole = useMemo(() => corpusViewOf(corpus), [corpus])
  const corpusView = useMemo(() => filterCorpusView(whole, filter), [whole, filter])
  // The panel answers at once; laying out tens of thousands of symbols anew may take a moment longer.
  const { arrival } = state
  const now = useMemo(() => ({ corpusView, arrival }), [corpusView, arrival])
  const onMap = useAfterPaint(now, whole.placeCount <= AT_ONCE, makeEntries)
  const mapState = useMemo(() => ({ ...state, arrival: onMap.arrival }), [state, onMap])
  const why = useWhyState(state.changeView)
  const follow = useFollowState()
  const [inView, setInView] = useState<PlaceFlags>(new Uint8Array())
  // The lists follow the map between its frames.
  const showInView = useCallback((places: PlaceFlags) => startTransition(() => setInView(places)), [])
  const still = useWithoutCamera(state)
  const foot = useMemo(() => <Foot corpusView={whole} state={still} />, [whole, still])
  const missing = useMemo(
    () => <MissingNote missing={still.missing} onDismiss={still.dismissMissing} />,
    [still],
  )
  const hasPanel = texts === 'beside' || (texts === 'opened' && state.view.page.kind === 'article')

  useUndoKeys(room, corrections)
  useEffect(() => fetchAhead(loadArticleFoot), [])
  useEffect(() => {
    if (ownPage) document.title = corpus.title ? `${corpus.title} – ${t('title')}` : t('title')
  }, [corpus, t, ownPage])
  useEffect(() => onCorrected?.(corpus), [corpus, onCorrected])

  return (
    <HoverContext value={hover}>
      <WhyContext value={why}>
        <FollowContext value={follow}>
          <div className="workspace" ref={room}>
            <a className="skip" href="#panel">
              {t('skipToPanel')}
            </a>
            <ViewMap corpusView={onMap.corpusView} state={mapState} onInView={showInView} />
            {ownPage && <SheetGrip asked={askedFor(state.view)} />}
            {hasPanel ? (
              <Panel corpusView={corpusView} whole={whole} state={still} inView={inView} head={missing}>
                {foot}
              </Panel>
            ) : (
              <div className="foot">
                {missing}
                {texts === 'elsewhere' && foot}
              </div>
            )}
          </div>
        </FollowContext>
      </WhyContext>
    </HoverContext>
  )
}

/** The state without where the map looks, the same while only that changes: what stands beside the map need not follow each of its moves. */
function useWithoutCamera(state: ViewState): ViewState {
  const { view, changeView, missing, dismissMissing, fromAddress, arrival } = state
  const { page, selection, filter, order } = view
  return useMemo(
    () => ({
      view: { page, selection, filter, order, camera: null },
      changeView,
      missing,
      dismissMissing,
      fromAddress,
      arrival,
    }),
    [page, selection, filter, order, changeView, missing, dismissMissing, fromAddress, arrival],
  )
}

/** What a view has open to read: a passage, an article, or the passages of a place. */
function askedFor({ page, selection }: View): string | null {
  return page.kind === 'article' ? `${page.article} ${page.mention}` : selectedPlace(selection)
}

/** Entries are made when first read: tens of thousands take a good part of a frame. */
function makeEntries({ corpusView }: { readonly corpusView: CorpusView }): void {
  void corpusView.entries
}

/** At the foot of the panel: the mention that is marked in an article, or the corrections made so far. */
function Foot({ corpusView, state }: { readonly corpusView: CorpusView; readonly state: ViewState }) {
  const { page } = state.view
  const { texts, correctable } = useHost()
  if (corpusView.articles.length === 0) return null
  if (page.kind !== 'article')
    return correctable ? <CorrectionsBar corpusView={corpusView} state={state} /> : null
  // Of a text that stands elsewhere a mention has nothing to add but what can be said of it.
  if (texts === 'elsewhere' && !correctable) return null
  return (
    <Suspense>
      <ArticleFoot corpusView={corpusView} state={state} article={page.article} mention={page.mention} />
    </Suspense>
  )
}
