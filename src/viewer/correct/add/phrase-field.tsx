import { useEffect, useMemo, useRef, useState } from 'react'
import type { Article, Span } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useCorrections } from '../../state/corrections/use-corrections.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { NameField } from '../name-field.tsx'
import { unmarked } from './unmarked.ts'

/** A field for the name as the article writes it, for readers who cannot or would rather not select it. */
export function PhraseField({
  article,
  onSpan,
}: {
  readonly article: Article
  /** Told where the name first stands unmarked, or null. */
  readonly onSpan: (span: Span | null) => void
}) {
  const { t } = useLanguage()
  const announce = useAnnounce()
  const { corrected } = useCorrections()
  const [typed, setTyped] = useState('')
  const spans = useMemo(
    () => unmarked(article, corrected.mentions, typed.trim()),
    [article, corrected, typed],
  )
  const said =
    typed.trim() === ''
      ? t('addHint')
      : spans.length === 0
        ? t('addNone')
        : t('addCount', { n: spans.length })
  const tell = useRef(onSpan)
  tell.current = onSpan
  useEffect(() => tell.current(spans[0] ?? null), [spans])
  useEffect(() => announce(said), [announce, said])
  return (
    <section className="why-part">
      <NameField label={t('addPhrase')} type="text" value={typed} onChange={setTyped} />
      <p className="finder-hint">{said}</p>
    </section>
  )
}
