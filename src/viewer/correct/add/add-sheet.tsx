import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react'
import { type Article, type CorrectionScope, correct, type Span } from '../../../corpus/index.ts'
import type { Place } from '../../../gazetteer/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useWhy } from '../../state/checking/use-checking.ts'
import { useCorrections } from '../../state/corrections/use-corrections.ts'
import { followName, useViewState } from '../../state/index.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { PlaceFinder } from '../place-finder.tsx'
import { ScopeChoice } from '../scope-choice.tsx'
import { PhraseField } from './phrase-field.tsx'
import { rangeOf } from './selected-span.ts'
import { useAdd } from './use-add.ts'

/** Highlight names are shared by the whole page, so this one carries our name. */
const NAME = 'wherein-adding'

/**
 * Highlights a span of the open article and scrolls to it. Needed because focusing the field clears the browser's own
 * selection.
 */
function useShowSpan(span: Span | null): void {
  const { text } = useAdd()
  const start = span?.start
  const end = span?.end
  useEffect(() => {
    const range =
      text.current && start !== undefined && end !== undefined ? rangeOf({ start, end }, text.current) : null
    if (!range) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    range.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      behavior: still ? 'auto' : 'smooth',
    })
    if (typeof Highlight === 'undefined' || !CSS.highlights) return
    CSS.highlights.set(NAME, new Highlight(range))
    return () => {
      CSS.highlights.delete(NAME)
    }
  }, [text, start, end])
}

/** Makes a phrase of an article a mention: which phrase, where it is, and how far that reaches. */
export default function AddSheet({
  article,
  given,
}: {
  readonly article: Article
  /** The selected span; null where the name is typed. */
  readonly given: Span | null
}) {
  const state = useViewState()
  const { t } = useLanguage()
  const announce = useAnnounce()
  const { add, corrected } = useCorrections()
  const { end, button } = useAdd()
  const { picking, setPicking, setPicked, setPossible } = useWhy()
  const [typed, setTyped] = useState<Span | null>(null)
  const [scope, setScope] = useState<CorrectionScope>('mention')
  const span = given ?? typed
  const phrase = span ? article.text.slice(span.start, span.end) : ''
  const known = useMemo(() => Object.values(corrected.places), [corrected])
  useShowSpan(span)

  const onOffer = useCallback(
    (others: readonly Place[]) => setPossible({ others, meant: null }),
    [setPossible],
  )
  useEffect(() => {
    // Told early, so that the map is ready when the reader points at it.
    onOffer([])
    return () => {
      setPossible(null)
      setPicking(false)
      setPicked(null)
    }
  }, [onOffer, setPossible, setPicking, setPicked])

  const close = () => {
    end()
    button.current?.focus()
  }
  const choose = (place: Place) => {
    if (!span) return
    add(correct(article, { ...span, phrase }, { kind: 'added', place }, scope))
    announce(t('saidAdded', { phrase, place: place.name }))
    document.getSelection()?.removeAllRanges()
    end()
    state.changeView(view => followName(view, article.id, span.start, place.id))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (picking) setPicking(false)
    else close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the sheet from anywhere in it
    <div className="why" onKeyDown={onKeyDown}>
      {!given && <PhraseField article={article} onSpan={setTyped} />}
      {given && (
        <p className="finding finding-claim" dir="auto">
          {t('addWhere', { phrase })}
        </p>
      )}
      {span && (
        <PlaceFinder
          key={phrase}
          known={known}
          current={null}
          phrase={phrase}
          initial={phrase}
          takeFocus={given !== null}
          onOffer={onOffer}
          onChoose={choose}
        />
      )}
      <div className="why-verdict">
        {span && <ScopeChoice article={article} phrase={phrase} added scope={scope} onScope={setScope} />}
        <button type="button" className="button" onClick={close}>
          {t('verdictBack')}
        </button>
      </div>
    </div>
  )
}
