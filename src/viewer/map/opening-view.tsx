import { type ReactNode, useLayoutEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import { useLanguage } from '../i18n/index.ts'
import { boundsOfMost } from '../model/index.ts'
import { useCorpusView } from '../model/use-corpus-view.ts'
import { useViewCamera } from '../state/use-view-state.ts'
import { boundsOf, fitOptions } from './fit.ts'

/** Lets a new map look at its corpus, now that it has a size, before anything is drawn on it. */
export function OpeningView({ children }: { readonly children: ReactNode }) {
  const { entries } = useCorpusView()
  const camera = useViewCamera()
  const map = useMap()
  const { dir } = useLanguage()
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the opening view is that of the first moment
  useLayoutEffect(() => {
    const frame = camera ? undefined : boundsOfMost(entries)
    if (frame)
      map.fitBounds(boundsOf(frame), { ...fitOptions(map.getSize(), dir, entries.length), animate: false })
    setOpen(true)
  }, [map])
  return open && children
}
