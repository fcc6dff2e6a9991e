import { useEffect, useMemo, useState } from 'react'
import type { Corpus } from '../corpus/index.ts'
import type { PlaceId } from '../gazetteer/index.ts'
import { ViewMap } from './map/ViewMap.tsx'
import { MarkContext } from './mark/index.ts'
import { useLanguage } from './messages/index.ts'
import { readingOf } from './model/index.ts'
import { MissingNote } from './notes/MissingNote.tsx'
import { Panel } from './panel/Panel.tsx'
import { useView } from './state/index.ts'
import { useSurroundings } from './surroundings/index.ts'

/** A corpus to read: the map beside its articles. */
export function Workspace({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useLanguage()
  const reading = useMemo(() => readingOf(corpus), [corpus])
  const state = useView(corpus)
  const [inView, setInView] = useState<ReadonlySet<PlaceId>>(new Set())
  const { mark, ownPage } = useSurroundings()

  useEffect(() => {
    if (ownPage) document.title = corpus.title ? `${corpus.title} – ${t('title')}` : t('title')
  }, [corpus, t, ownPage])

  return (
    <MarkContext value={mark}>
      <div className="workspace">
        <a className="skip" href="#panel">
          {t('skipToPanel')}
        </a>
        <ViewMap reading={reading} state={state} onInView={setInView} />
        <Panel reading={reading} state={state} inView={inView} />
        <MissingNote missing={state.missing} onDismiss={state.dismissMissing} />
      </div>
    </MarkContext>
  )
}
